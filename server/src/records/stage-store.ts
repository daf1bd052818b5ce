import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { StagedColumn } from "./staged-columns.ts";

/** Makes the table in which the rows of a sheet wait; it goes with the next one or the transaction, and nobody else sees it. */
export async function openStage(transaction: Transaction, columns: readonly StagedColumn[]): Promise<void> {
  await runSql(transaction, sql`drop table if exists staged`);
  await runSql(transaction, sql`create temporary table staged (${shape(columns)}) on commit drop`);
}

/** Adds rows as `stageRow` makes them, however many, as one parameter. */
export async function addStaged(
  transaction: Transaction,
  { columns, rows }: { columns: readonly StagedColumn[]; rows: readonly object[] },
): Promise<void> {
  const given = JSON.stringify(rows);
  await runSql(
    transaction,
    sql`insert into staged select * from json_to_recordset(${given}::json) as r (${shape(columns)})`,
  );
}

/** Has the planner know what waits, once all of it is there. */
export async function endStage(transaction: Transaction): Promise<void> {
  await runSql(transaction, sql`analyze staged`);
}

/** The number of a row in its sheet, the id for the case that it is new, and its columns. */
function shape(columns: readonly StagedColumn[]): RawBuilder<unknown> {
  const fields = columns.flatMap(({ column, value, type, named, sealed }) => [
    sql`${sql.ref(value)} ${sql.raw(type)}`,
    ...(column.type.kind === "person" ? [sql`${sql.ref(named)} text`] : []),
    ...(column.type.kind === "resident-id" ? [sql`${sql.ref(sealed)} bytea`] : []),
  ]);
  return sql.join([sql`at int`, sql`id uuid`, ...fields]);
}

function runSql(transaction: Transaction, written: RawBuilder<unknown>): Promise<unknown[]> {
  return run(transaction, { compile: () => written.compile(query) });
}
