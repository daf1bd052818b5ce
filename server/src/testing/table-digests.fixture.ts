import type pg from "pg";

const OWNED = `
  select c.relname as table, array_agg(a.attname::text) as columns
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and t.typname = 'uuid'
  group by c.relname
  having array_agg(a.attname::text) && array['organisation_id'] or c.relname in ('organisation', 'person')
  order by c.relname`;

/** A table whose rows belong to organisations, with its columns of ids. */
export interface OwnedTable {
  table: string;
  columns: string[];
}

/** Every table whose rows belong to organisations. */
export async function ownedTables(client: pg.ClientBase): Promise<OwnedTable[]> {
  return (await client.query<OwnedTable>(OWNED)).rows;
}

/** Which rows of a table belong to the organisations of `$1`; people belong to whoever appointed them. */
function belongs({ table }: OwnedTable): string {
  if (table === "organisation") return "id = any($1)";
  if (table === "person") return "id in (select person_id from appointment where organisation_id = any($1))";
  return "organisation_id = any($1)";
}

/** What all rows of some organisations come to: the same as long as none is added, changed or taken away. */
export async function digestOf(of: { client: pg.ClientBase; tables: OwnedTable[]; ids: string[] }): Promise<string> {
  const parts = of.tables.map(
    (each) =>
      `select '${each.table} ' || count(*) || ' ' || coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), '') as line
       from "${each.table}" r where ${belongs(each)}`,
  );
  const { rows } = await of.client.query<{ line: string }>(parts.join(" union all "), [of.ids]);
  return rows.map(({ line }) => line).join("\n");
}

/** The ids of all records of some organisations, by the table that each is kept in. */
export async function idsOf(of: { client: pg.ClientBase; tables: OwnedTable[]; ids: string[] }) {
  const parts = of.tables
    .filter(({ columns }) => columns.includes("id"))
    .map((each) => `select '${each.table}' as table, id::text from "${each.table}" where ${belongs(each)}`);
  const { rows } = await of.client.query<{ table: string; id: string }>(`${parts.join(" union all ")} order by 1, 2`, [
    of.ids,
  ]);
  const byTable = new Map<string, string[]>();
  for (const { table, id } of rows) byTable.set(table, [...(byTable.get(table) ?? []), id]);
  return byTable;
}
