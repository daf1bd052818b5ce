import { sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

type Kind = Tables["organisation"]["kind"];

function namesAbove(organisation: string) {
  return sql<{ id: string; name: string }>`names_above(${organisation})`.as<"above">(sql.ref("above"));
}

/** Whom an organisation reports to and reported to, the latest first. */
export async function listReporting(transaction: Transaction, organisation: string) {
  const listed = query
    .selectFrom("reporting")
    .innerJoin(namesAbove(organisation), "above.id", "reporting.superior_id")
    .select(["superior_id", "above.name as superior_name", "valid_from", "valid_until"])
    .where("organisation_id", "=", organisation)
    .orderBy("valid_from", "desc");
  return await run(transaction, listed);
}

/** By whom an organisation is and was approved, the latest first. */
export async function listApprovals(transaction: Transaction, organisation: string) {
  const listed = query
    .selectFrom("approval")
    .innerJoin(namesAbove(organisation), "above.id", "approval.approver_id")
    .select(["approver_id", "above.name as approver_name", "document", "valid_from", "valid_until"])
    .where("organisation_id", "=", organisation)
    .orderBy("valid_from", "desc");
  return await run(transaction, listed);
}

/** Who reports to whom, with the kinds of both. */
export type ReportingRow = Omit<Tables["reporting"], "valid_until">;

/** Begins a relation. */
export async function addReporting(transaction: Transaction, row: ReportingRow): Promise<void> {
  await run(transaction, query.insertInto("reporting").values(row));
}

/**
 * Ends one relation and begins another in one statement: between two, the organisation would be in nobody's reach.
 * False where the one that ends is not the actor's to end.
 */
export async function replaceReporting(
  transaction: Transaction,
  { ended, row }: { ended: { from: string; until: string | null }; row: ReportingRow },
): Promise<boolean> {
  const replaced = query
    .with("ended", (db) =>
      db
        .updateTable("reporting")
        .set({ valid_until: ended.until })
        .where("organisation_id", "=", row.organisation_id)
        .where("valid_from", "=", ended.from)
        .returning("organisation_id"),
    )
    .insertInto("reporting")
    .columns(["organisation_id", "organisation_kind", "superior_id", "superior_kind", "valid_from"])
    .expression((db) =>
      db
        .selectFrom("ended")
        .select([
          "organisation_id",
          sql<Kind>`${row.organisation_kind}::organisation_kind`.as("organisation_kind"),
          sql<string>`${row.superior_id}::uuid`.as("superior_id"),
          sql<Kind>`${row.superior_kind}::organisation_kind`.as("superior_kind"),
          sql<string>`${row.valid_from}::date`.as("valid_from"),
        ]),
    )
    .returning("organisation_id");
  return (await run(transaction, replaced)).length > 0;
}

/** The approval that begins on a day, where its approver is within reach; locked until the transaction ends. */
export async function findApproval(transaction: Transaction, of: { organisation: string; from: string }) {
  const found = query
    .selectFrom("approval")
    .select(["approver_id", "document", "valid_from", "valid_until"])
    .where("organisation_id", "=", of.organisation)
    .where("valid_from", "=", of.from)
    .forUpdate();
  return (await run(transaction, found))[0];
}

/** Lets an approval end on a day. */
export async function endApproval(
  transaction: Transaction,
  of: { organisation: string; from: string; until: string },
): Promise<void> {
  const ended = query
    .updateTable("approval")
    .set({ valid_until: of.until })
    .where("organisation_id", "=", of.organisation)
    .where("valid_from", "=", of.from);
  await run(transaction, ended);
}

/** Records who approved an organisation. */
export async function addApproval(transaction: Transaction, row: Tables["approval"]): Promise<void> {
  await run(transaction, query.insertInto("approval").values(row));
}
