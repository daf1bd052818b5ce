import type { Changeable } from "@jianheng/domain/changes";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { NEVER, query, run } from "../platform/db/queries.ts";
import { deciderOf } from "./store.ts";

/** The office that decides, and the day on which that is asked. */
interface Waiting {
  office: string;
  day: string;
}

/** An application's place among what waits; nothing says until when it is to be decided. */
export type Place = [due: string, since: string, application: string, n: number];

/** Open applications that wait for an office, the oldest first; one more than the limit. */
export async function listWaiting(
  transaction: Transaction,
  { after, limit, ...waiting }: Waiting & { after: Place | undefined; limit: number },
) {
  let listed = waitingFor(waiting)
    .select(["a.id", "a.organisation_id as station", "organisation.name", "a.applied_at as since"])
    .select(sql<string>`${sql.lit(NEVER)}`.as("due"))
    .select(
      sql<Changeable[]>`(select array_agg(change ->> 'what' order by at)
      from jsonb_array_elements(a.changes) with ordinality as one (change, at))`.as("changes"),
    );
  if (after) {
    const [due, since, application, n] = after;
    listed = listed.where(
      sql<boolean>`(${sql.lit(NEVER)}::date, a.applied_at, a.id, 1) > (${due}::date, ${since}::timestamptz, ${application}::uuid, ${n}::int)`,
    );
  }
  return await run(
    transaction,
    listed
      .orderBy("a.applied_at")
      .orderBy("a.id")
      .limit(limit + 1),
  );
}

/** How many they are. */
export async function countWaiting(transaction: Transaction, waiting: Waiting): Promise<number> {
  const counted = waitingFor(waiting).select(({ fn }) => fn.countAll<string>().as("open"));
  return Number((await run(transaction, counted))[0]?.open ?? 0);
}

function waitingFor({ office, day }: Waiting) {
  return query
    .selectFrom("change_application as a")
    .innerJoin("organisation", "organisation.id", "a.organisation_id")
    .where("a.state", "=", "open")
    .where(deciderOf(sql.ref("a.organisation_id"), day), "=", office);
}
