import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Seen } from "./store.ts";

type Kind = Seen["kind"];

/** Whom an organisation reports to on a day, from the nearest up; nobody of them moves until the transaction ends. */
export async function holdLine(transaction: Transaction, of: { organisation: string; day: string }) {
  const line = sql<{ id: string; kind: Kind; place: number }>`hold_line(${of.organisation}, ${of.day})`;
  const held = query
    .selectFrom(line.as<"line">(sql.ref("line")))
    .select(["id", "kind"])
    .orderBy("place");
  return await run(transaction, held);
}

/** Who approves an organisation on a day, where somebody does. */
export async function findApprover(
  transaction: Transaction,
  of: { organisation: string; day: string },
): Promise<string | undefined> {
  const found = query
    .selectFrom("approval")
    .select("approver_id")
    .where("organisation_id", "=", of.organisation)
    .where("valid_from", "<=", of.day)
    .where((is) => is.or([is("valid_until", "is", null), is("valid_until", ">=", of.day)]));
  return (await run(transaction, found))[0]?.approver_id;
}

/**
 * Assessments under way in which an organisation has a part: as the station, or in its line. A self-assessment is not
 * among them: all its stages are the station's own, whoever it reports to.
 */
export async function listUnderWay(transaction: Transaction, organisation: string) {
  const parties = query.selectFrom("assessment_party").select("assessment_id").where("party_id", "=", organisation);
  const listed = query
    .selectFrom("assessment")
    .innerJoin("organisation", "organisation.id", "assessment.organisation_id")
    .select(["organisation.name as station", "assessment.purpose"])
    .where("phase", "<>", "closed")
    .where("purpose", "<>", "self")
    .where((is) => is.or([is("assessment.organisation_id", "=", organisation), is("assessment.id", "in", parties)]))
    .orderBy("organisation.name")
    .orderBy("assessment.valid_from")
    .orderBy("assessment.purpose")
    .orderBy("assessment.id");
  return await run(transaction, listed);
}
