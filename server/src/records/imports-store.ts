import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** A workbook that waits to be read in. */
export interface Waiting {
  organisation: string;
  id: string;
}

interface Several {
  organisation: string;
  ids: readonly string[];
}

/** Keeps a workbook, sealed, until it is read in. */
export async function addImport(
  transaction: Transaction,
  { organisation, id, workbook }: Waiting & { workbook: Buffer },
): Promise<void> {
  await run(transaction, query.insertInto("record_import").values({ organisation_id: organisation, id, workbook }));
}

/** A workbook that waits; nothing once it was read in, or forgotten. */
export async function findImport(transaction: Transaction, of: Waiting): Promise<Buffer | undefined> {
  const found = query
    .selectFrom("record_import")
    .select("workbook")
    .where("organisation_id", "=", of.organisation)
    .where("id", "=", of.id);
  return (await run(transaction, found))[0]?.workbook;
}

/** How many of these workbooks wait. */
export async function countImports(transaction: Transaction, of: Several): Promise<number> {
  const counted = query
    .selectFrom("record_import")
    .select(({ fn }) => fn.countAll<string>().as("many"))
    .where("organisation_id", "=", of.organisation)
    .where("id", "in", of.ids);
  return Number((await run(transaction, counted))[0]?.many ?? 0);
}

/** Forgets workbooks. */
export async function removeImports(transaction: Transaction, of: Several): Promise<void> {
  const removed = query
    .deleteFrom("record_import")
    .where("organisation_id", "=", of.organisation)
    .where("id", "in", of.ids);
  await run(transaction, removed);
}

/** Forgets the workbooks that came before a moment, of every station. */
export async function removeImportsBefore(transaction: Transaction, before: Date): Promise<void> {
  await run(transaction, query.deleteFrom("record_import").where("added_at", "<", before));
}
