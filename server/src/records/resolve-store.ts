import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import { resolved } from "./resolved-store.ts";
import type { Staged, StagedColumn } from "./staged-columns.ts";
import { isKept } from "./staged-keys-store.ts";
import { columnsOf, keyOf, tableOf } from "./table-of.ts";

/** Rows for which something does not hold: the first of them by their numbers, and how many there are. */
export interface Told {
  rows: { at: number; other?: number }[];
  count: number;
}

/** So many rows are told one by one. */
export const MOST_TOLD = 200;

/** Rows that name somebody or something, in one column, whom or which the station does not have. */
export async function findUnresolved(transaction: Transaction, of: Staged & { in: StagedColumn }): Promise<Told> {
  const { column, value } = of.in;
  const [{ name }] = columnsOf(column);
  const from = sql`(${resolved(of)}) r join staged s using (at)`;
  return await told(
    transaction,
    sql`select r.at from ${from} where s.${sql.ref(value)} is not null and r.${sql.ref(name)} is null
      and not ${isKept(of.in)}`,
  );
}

/** Rows in which the name beside a person's number is not the one that he is registered by. */
export async function findMisnamed(transaction: Transaction, of: Staged & { in: StagedColumn }): Promise<Told> {
  const { organisation } = of;
  const { value, named } = of.in;
  return await told(
    transaction,
    sql`select s.at from staged s join person p on p.resident_id_index = s.${sql.ref(value)}
      join registration g on g.organisation_id = ${organisation} and g.person_id = p.id
      where s.${sql.ref(named)} <> '' and s.${sql.ref(named)} <> g.name`,
  );
}

/**
 * Rows with the key of one further up, whose number is `other`. They are compared by what they say, and not by whom and
 * what they name: that may be new itself, and not be entered yet.
 */
export async function findDoubled(transaction: Transaction, { register, columns }: Staged): Promise<Told> {
  const key = register.key.flatMap((id) => columns.find(({ column }) => column.id === id) ?? []);
  const said = key.map(({ value }) => sql.ref(value));
  const known = said.map((value) => sql`${value} is not null`);
  return await told(
    transaction,
    sql`select at, first as other from (
      select at, min(at) over (partition by ${sql.join(said)}) as first
      from staged where ${sql.join(known, sql` and `)}
    ) keyed where at > first`,
  );
}

/** Enters what is new and changes what is other than it was; a column that the workbook lacks stays. One statement. */
export async function enterStaged(transaction: Transaction, of: Staged): Promise<{ added: number; changed: number }> {
  const { organisation, register, columns } = of;
  const table = sql.table(tableOf(register));
  const key = keyOf(register);
  const names = columns.flatMap(({ column }) => columnsOf(column).map(({ name }) => name));
  // The key has the index of each number: where it is the same, so is the number, sealed for the row that is there.
  const sealed = new Set(
    columns.flatMap(({ column }) =>
      columnsOf(column)
        .slice(1)
        .map(({ name }) => name),
    ),
  );
  const others = names.filter((name) => !key.includes(name) && !sealed.has(name)).map((name) => sql.ref(name));
  const theirs = sql.join(others.map((name) => sql`excluded.${name}`));
  const otherwise =
    others.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(others.map((name) => sql`${name} = excluded.${name}`))}, version = t.version + 1
          where (${sql.join(others.map((name) => sql`t.${name}`))}) is distinct from (${theirs})`;
  const refs = names.map((name) => sql.ref(name));
  const written = sql<{ added: number; changed: number }>`with entered as (
      insert into ${table} as t (organisation_id, id, ${sql.join(refs)})
      select ${organisation}::uuid, r.id, ${sql.join(names.map((name) => sql.ref(`r.${name}`)))}
      from (${resolved(of)}) r order by r.at
      on conflict on constraint ${sql.ref(`${tableOf(register)}_key`)} ${otherwise}
      returning (xmax = 0) as is_new
    ) select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed from entered`;
  const [counts] = await run(transaction, { compile: () => written.compile(query) });
  return counts ?? { added: 0, changed: 0 };
}

async function told(transaction: Transaction, of: RawBuilder<unknown>): Promise<Told> {
  const written = sql<{ at: number; other?: number; count: number }>`select told.*, count(*) over ()::int as count
    from (${of}) told order by at limit ${MOST_TOLD}`;
  const rows = await run(transaction, { compile: () => written.compile(query) });
  return { rows, count: rows[0]?.count ?? 0 };
}
