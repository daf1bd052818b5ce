import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Which } from "./store.ts";

/** When an assessment was begun: its first action. */
const begun = sql<Date>`(
  select action.at from assessment_action action
  where action.organisation_id = assessment.organisation_id and action.assessment_id = assessment.id and action.seq = 1
)`;

/**
 * The last assessment of a station before one, under the same standard and an edition that is here, whose result stands
 * and was published; where `own`, the last at all in which the station assessed itself, if none has such a result.
 */
export async function findEarlier(
  transaction: Transaction,
  { organisation, assessment, editions, own }: Which & { editions: readonly string[]; own: boolean },
): Promise<string | undefined> {
  const [here] = await run(
    transaction,
    query
      .selectFrom("assessment")
      .select(["standard", begun.as("begun")])
      .where("organisation_id", "=", organisation)
      .where("id", "=", assessment),
  );
  if (!here) return undefined;
  const published = sql<boolean>`(phase in ('published', 'closed') and points is not null)`;
  const found = query
    .selectFrom("assessment")
    .select("id")
    .where("organisation_id", "=", organisation)
    .where("standard", "=", here.standard)
    .where(sql<boolean>`edition_hash = any(${editions}::text[])`)
    .where("id", "<>", assessment)
    .where(sql<boolean>`${begun} < ${here.begun}`)
    .where(own ? sql<boolean>`(${published} or phase not in ('prepared', 'declined'))` : published)
    .orderBy(published, "desc")
    .orderBy(begun, "desc")
    .limit(1);
  return (await run(transaction, found))[0]?.id;
}

/** The last assessment under an edition in which the station handed in its own sheet. */
export async function findSelfAssessed(
  transaction: Transaction,
  { organisation, edition }: { organisation: string; edition: string },
): Promise<string | undefined> {
  const handedIn = sql<boolean>`exists (
    select from assessment_action action
    where action.organisation_id = assessment.organisation_id and action.assessment_id = assessment.id
      and action.type = 'submit' and action.actor_organisation_id = assessment.organisation_id
  )`;
  const found = query
    .selectFrom("assessment")
    .select("id")
    .where("organisation_id", "=", organisation)
    .where("edition_hash", "=", edition)
    .where(handedIn)
    .orderBy(begun, "desc")
    .limit(1);
  return (await run(transaction, found))[0]?.id;
}
