import type pg from "pg";

/** Tables that belong to no organisation: the same for all, and the application can only read them, if that. */
const SHARED = ["level", "migration", "post", "region"];

/** Tables that are the same for all, and that policies let one organisation of the installation write. */
const KEPT_AT_THE_TOP = ["occupation", "occupation_code"];

/** Tables whose rows are seen by organisation, without a column that names one. */
const SEEN_BY_POLICY = ["organisation", "person"];

/** Tables of the installation itself, for system actors alone: before there is an organisation, or beside all. */
const OF_THE_INSTALLATION = ["installation", "set_up_link", "unknown_address", "unknown_name"];

const TABLES = `
  select c.relname as table, c.relrowsecurity as secured,
    exists (select from pg_policy p where p.polrelid = c.oid) as policies,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as owned,
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary) as leading,
    has_any_column_privilege('jianheng_app', c.oid, 'insert,update')
      or has_table_privilege('jianheng_app', c.oid, 'insert,update,delete,truncate') as written,
    pg_get_userbyid(c.relowner) = 'jianheng_app' as owned_by_app, c.relkind = 'v' as view,
    coalesce(c.reloptions::text[] @> '{security_invoker=true}', false) as invoker
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
  order by c.relname`;

interface Table {
  table: string;
  secured: boolean;
  policies: boolean;
  owned: boolean;
  leading: string | null;
  written: boolean;
  owned_by_app: boolean;
  view: boolean;
  invoker: boolean;
}

/** Foreign keys between tables of organisations that don't carry the organisation from one to the other. */
const LOOSE_KEYS = `
  select k.conrelid::regclass::text as table, k.conname as key
  from pg_constraint k
  join pg_attribute here on here.attrelid = k.conrelid and here.attname = 'organisation_id'
  join pg_attribute there on there.attrelid = k.confrelid and there.attname = 'organisation_id'
  where k.contype = 'f' and not exists (
    select from unnest(k.conkey, k.confkey) as pair (ours, theirs)
    where pair.ours = here.attnum and pair.theirs = there.attnum
  )`;

/** Everything in a database's schema that would let one organisation reach into another. */
export async function tenancyFaults(client: pg.ClientBase): Promise<string[]> {
  const tables = await client.query<Table>(TABLES);
  const keys = await client.query<{ table: string; key: string }>(LOOSE_KEYS);
  return [
    ...tables.rows.flatMap((table) => tableFaults(table).map((fault) => `${table.table}: ${fault}`)),
    ...keys.rows.map(({ table, key }) => `${table}: ${key} does not carry the organisation`),
  ];
}

function tableFaults(table: Table): string[] {
  if (table.owned_by_app) return ["belongs to the application's role"];
  if (table.view) return table.invoker ? [] : ["is a view with its owner's rights"];
  if (SHARED.includes(table.table)) return table.written ? ["is shared, and the application can write it"] : [];
  const known = table.owned || [...SEEN_BY_POLICY, ...OF_THE_INSTALLATION, ...KEPT_AT_THE_TOP].includes(table.table);
  return [
    ...(known ? [] : ["has no organisation_id, and is not listed as shared"]),
    ...(table.secured && table.policies ? [] : ["has no row-level security"]),
    ...(table.owned && table.leading !== "organisation_id"
      ? ["has a key that does not begin with its organisation"]
      : []),
  ];
}
