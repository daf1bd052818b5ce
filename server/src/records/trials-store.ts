import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** A trial of an import that would change something. */
export interface Trial {
  organisation: string;
  id: string;
}

/** Keeps what a trial would change, for whoever acts. */
export async function addTrial(
  transaction: Transaction,
  { organisation, id, sheets }: Trial & { sheets: readonly object[] },
): Promise<void> {
  const values = { organisation_id: organisation, id, sheets: JSON.stringify(sheets) };
  await run(transaction, query.insertInto("import_trial").values(values));
}

/** What a trial of whoever acts would change; nothing once it was forgotten. */
export async function findTrial(
  transaction: Transaction,
  { organisation, id, person }: Trial & { person: string },
): Promise<unknown> {
  const found = query
    .selectFrom("import_trial")
    .select("sheets")
    .where("organisation_id", "=", organisation)
    .where("id", "=", id)
    .where("by_person_id", "=", person);
  return (await run(transaction, found))[0]?.sheets;
}

/** Forgets the trials from before a moment, of every station. */
export async function removeTrialsBefore(transaction: Transaction, before: Date): Promise<void> {
  await run(transaction, query.deleteFrom("import_trial").where("made_at", "<", before));
}
