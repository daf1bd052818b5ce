import type { Register } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import { runHashed } from "./hashed-store.ts";
import { resolved } from "./resolved-store.ts";
import { type RecordRow, selectRecords } from "./select-store.ts";
import type { Staged } from "./staged-columns.ts";
import { columnsOf, keyOf, tableOf } from "./table-of.ts";

/** Some records of a register. */
interface Some {
  organisation: string;
  register: Register;
  ids: readonly string[];
}

/** What a record said at a moment. */
export interface SaidRow extends RecordRow {
  entered_at: Date;
}

/**
 * The records that were changed by the rows that wait, since this transaction began, with how many cells of all of them
 * are other than before: first those that somebody had written after a moment, where one is given; then by their rows.
 */
export async function findChanged(
  transaction: Transaction,
  { limit, after, ...staged }: Staged & { limit: number; after: string | undefined },
): Promise<{ records: { at: number; id: string }[]; cells: number }> {
  const { organisation, register } = staged;
  const table = sql.table(tableOf(register));
  const same = keyOf(register).map((name) => sql`t.${sql.ref(name)} = w.${sql.ref(name)}`);
  const other = comparedIn(staged).map((name) => sql`(said.${sql.ref(name)} is distinct from t.${sql.ref(name)})::int`);
  const found = sql<{ at: number; id: string; cells: number }>`select at, id, sum(cells) over ()::int as cells from (
      select w.at, t.id, ${sql.join(other, sql` + `)} as cells, ${writtenAfter(after)} as late
      from (${resolved(staged)}) w
      join ${table} t on t.organisation_id = ${organisation} and ${sql.join(same, sql` and `)}
      join record_version v on v.organisation_id = t.organisation_id and v.register = ${register.id}
        and v.record_id = t.id and v.version = t.version - 1 and v.until = now()
      cross join lateral jsonb_populate_record(null::${table}, v.said) said
    ) changed order by late desc, at limit ${limit}`;
  const rows = await runHashed(transaction, found);
  return { records: rows.map(({ at, id }) => ({ at, id })), cells: rows[0]?.cells ?? 0 };
}

/** Whether the version `v` was written after a moment: by entering the record, or by what replaced the version before it. */
function writtenAfter(moment: string | undefined): RawBuilder<unknown> {
  if (moment === undefined) return sql`false`;
  return sql`(said.entered_at > ${moment}::timestamptz or exists (
        select from record_version p
        where p.organisation_id = v.organisation_id and p.register = v.register and p.record_id = v.record_id
          and p.version = v.version - 1 and p.until > ${moment}::timestamptz
      ))`;
}

/** Columns of the table that an import may have changed: the key of a record stays, and with it each number. */
function comparedIn({ register, columns }: Staged): string[] {
  const key = keyOf(register);
  return columns.map(({ column }) => columnsOf(column)[0].name).filter((name) => !key.includes(name));
}

/** Records as they stand now. */
export async function listStanding(
  transaction: Transaction,
  { organisation, register, ids }: Some,
): Promise<SaidRow[]> {
  const from = sql`(select * from ${sql.table(tableOf(register))}
    where organisation_id = ${organisation} and id = any(${ids}))`;
  return await runSql(transaction, selectRecords(register, { from, more: sql`r.entered_at` }));
}

/** The same records as they stood before this transaction began. */
export async function listBefore(transaction: Transaction, of: Some): Promise<SaidRow[]> {
  return await listUntil(transaction, of, sql`v.until = now()`);
}

/** The same as they stood at a moment; without those that were not there yet. */
export async function listAt(transaction: Transaction, { at, ...of }: Some & { at: string }): Promise<SaidRow[]> {
  return await listUntil(transaction, of, sql`v.until > ${at}::timestamptz and said.entered_at <= ${at}::timestamptz`);
}

/** Of each record the first version that fulfils it. */
async function listUntil(transaction: Transaction, { organisation, register, ids }: Some, first: RawBuilder<unknown>) {
  const from = sql`(select distinct on (v.record_id) said.* from record_version v
    cross join lateral jsonb_populate_record(null::${sql.table(tableOf(register))}, v.said) said
    where v.organisation_id = ${organisation} and v.register = ${register.id} and v.record_id = any(${ids}) and ${first}
    order by v.record_id, v.version)`;
  return await runSql(transaction, selectRecords(register, { from, more: sql`r.entered_at`, past: true }));
}

async function runSql(transaction: Transaction, written: RawBuilder<unknown>): Promise<SaidRow[]> {
  return (await run(transaction, { compile: () => written.compile(query) })) as SaidRow[];
}
