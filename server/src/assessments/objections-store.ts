import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, query, run } from "../platform/db/queries.ts";
import type { ProjectedObjection } from "./project-published.ts";
import type { Which } from "./store.ts";

/** Adds what is told of objections that were just made. */
export async function addObjections(
  transaction: Transaction,
  { organisation, assessment, rows }: Which & { rows: readonly ProjectedObjection[] },
): Promise<void> {
  const whose = { organisation_id: organisation, assessment_id: assessment };
  await insertMany(transaction, { into: "assessment_objection", rows: rows.map((row) => ({ ...whose, ...row })) });
}

/** Writes down what an objection was answered. */
export async function answerObjection(
  transaction: Transaction,
  { organisation, assessment, row: { receipt, answer, upheld, answered_at } }: Which & { row: ProjectedObjection },
): Promise<void> {
  const answered = query
    .updateTable("assessment_objection")
    .set({ answer, upheld, answered_at })
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment)
    .where("receipt", "=", receipt);
  await run(transaction, answered);
}

/** What is told of an objection to whoever holds its receipt. */
export async function findObjection(transaction: Transaction, receipt: string) {
  const found = query
    .selectFrom("assessment_objection")
    .select(["received_at", "answer", "upheld", "answered_at"])
    .where("receipt", "=", receipt);
  return (await run(transaction, found))[0];
}

/** Keeps how to reach whoever objected. */
export async function addContact(transaction: Transaction, row: Tables["objection_contact"]): Promise<void> {
  await run(transaction, query.insertInto("objection_contact").values(row));
}

/** Where a contact is sealed for. */
export function placeOf(receipt: string): string {
  return `objection_contact/${receipt}`;
}

/** How to reach whoever objected, sealed; nothing where he did not say, or the actor is not of the authority. */
export async function findContact(
  transaction: Transaction,
  { organisation, assessment, receipt }: Which & { receipt: string },
): Promise<Buffer | undefined> {
  const found = query
    .selectFrom("objection_contact")
    .select("contact_sealed")
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment)
    .where("receipt", "=", receipt);
  return (await run(transaction, found))[0]?.contact_sealed;
}
