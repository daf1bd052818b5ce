import type { Writable } from "node:stream";
import { from } from "pg-copy-streams";
import type { Owner, Sequence, Table } from "../backup/store.ts";

/**
 * What holds rows to each other, and what acts on them, as statements that put it off and on again. Off for the time
 * of loading, since the rows come in the order of their tables; on again, the database checks every reference anew.
 * The owner of the tables may do so, superuser or not.
 */
const BONDS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint
  where contype = 'f' and conparentid = 0 and connamespace in (select oid from pg_namespace where nspname in ('public', 'pgboss'))
  union all
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
    format('alter table %s enable %s trigger %I', tgrelid::regclass, case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
  from pg_trigger join pg_class c on c.oid = tgrelid
  where not tgisinternal and tgparentid = 0 and tgenabled <> 'D'
    and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'pgboss'))`;

/** Frees the tables of what holds them; answers the statements that hold them again. */
export async function loosen(owner: Owner): Promise<string[]> {
  const { rows } = await owner.query<{ off: string; on: string }>(BONDS);
  for (const { off } of rows) await owner.query(off);
  return rows.map(({ on }) => on);
}

/** Holds the tables again: keys that refer to nothing are a fault here. */
export async function tighten(owner: Owner, bonds: readonly string[]): Promise<void> {
  for (const bond of bonds) await owner.query(bond);
}

/** Removes what the migrations themselves put into the tables. */
export async function empty(owner: Owner, tables: readonly Pick<Table, "name">[]): Promise<void> {
  if (tables.length > 0) await owner.query(`truncate ${tables.map(({ name }) => name).join(", ")}`);
}

/** Takes rows in, as `copyOut` wrote them. */
export function copyIn(owner: Owner, { name, columns }: Pick<Table, "name" | "columns">): Writable {
  return owner.query(from(`copy ${name} (${columns}) from stdin`));
}

/** Has sequences go on after the last number that they gave. */
export async function setSequences(owner: Owner, sequences: readonly Sequence[]): Promise<void> {
  const [names, values] = [sequences.map(({ name }) => name), sequences.map(({ value }) => value)];
  const set = "select setval(name::regclass, value) from unnest($1::text[], $2::int8[]) as sequence (name, value)";
  await owner.query(set, [names, values]);
}

/** Does `work` whole or not at all. */
export async function whole<T>(owner: Owner, work: () => Promise<{ ok: boolean } & T>): Promise<{ ok: boolean } & T> {
  await owner.query("begin");
  try {
    const result = await work();
    await owner.query(result.ok ? "commit" : "rollback");
    return result;
  } catch (fault) {
    await owner.query("rollback").catch(() => undefined);
    throw fault;
  }
}
