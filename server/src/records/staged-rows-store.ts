import type { Row } from "@jianheng/domain/registers";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Staged } from "./staged-columns.ts";
import { columnsOf, tableOf } from "./table-of.ts";

/** The rows that wait, by their columns, as they were given; for registers that name nobody and nothing. */
export async function listWaiting(
  transaction: Transaction,
  { columns }: Staged,
): Promise<{ at: number; id: string; values: Row }[]> {
  const names = columns.map(({ column, value }) => sql`${sql.ref(value)} as ${sql.ref(column.id)}`);
  const listed = sql<Record<string, unknown>>`select at, id, ${sql.join(names)} from staged order by at`;
  const rows = await run(transaction, { compile: () => listed.compile(query) });
  return rows.map(({ at, id, ...values }) => ({ at: Number(at), id: String(id), values: values as Row }));
}

/** The records of the same register that are there. */
export async function listKept(
  transaction: Transaction,
  { organisation, register }: Staged,
): Promise<{ id: string; values: Row }[]> {
  const names = register.columns.map((column) => sql`${sql.ref(columnsOf(column)[0].name)} as ${sql.ref(column.id)}`);
  const listed = sql<Record<string, unknown>>`select id, ${sql.join(names)} from ${sql.table(tableOf(register))}
    where organisation_id = ${organisation}`;
  const rows = await run(transaction, { compile: () => listed.compile(query) });
  return rows.map(({ id, ...values }) => ({ id: String(id), values: values as Row }));
}
