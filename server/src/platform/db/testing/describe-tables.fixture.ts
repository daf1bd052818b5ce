import type pg from "pg";

interface Column {
  table: string;
  column: string;
  type: string;
  labels: string[] | null;
  nullable: boolean;
  defaulted: boolean;
}

/** What the driver makes of the database's types; see connect.ts for those it leaves as they are written. */
const TYPES: Readonly<Record<string, string>> = {
  _text: "string[]",
  _uuid: "string[]",
  bool: "boolean",
  bytea: "Buffer",
  date: "string",
  int2: "number",
  int4: "number",
  int8: "string",
  jsonb: "unknown",
  numeric: "string",
  text: "string",
  timestamptz: "Date",
  uuid: "string",
};

const COLUMNS = `
  select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
    a.atthasdef or a.attidentity <> '' as defaulted,
    (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
  order by c.relname, a.attnum`;

/** The tables of a database as TypeScript, in the form that the house's formatter gives it. */
export async function describeTables(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(COLUMNS);
  const tables = [...new Set(rows.map(({ table }) => table))];
  const described = tables.map((table) => {
    const columns = rows.filter((column) => column.table === table);
    return `interface ${typeName(table)} {\n${columns.map(describeColumn).join("")}}\n`;
  });
  const listed = tables.map((table) => `  ${table}: ${typeName(table)};\n`).join("");
  return [
    "// Generated from the migrated database by tables.db.test.ts, which says how to write it again.\n",
    ...(rows.some(({ defaulted }) => defaulted) ? ['import type { Generated } from "kysely";\n'] : []),
    ...described,
    `/** Every table, by its name. */\nexport interface Tables {\n${listed}}\n`,
  ].join("\n");
}

function describeColumn({ column, type, labels, nullable, defaulted }: Column): string {
  const base = labels?.map((label) => JSON.stringify(label)).join(" | ") ?? TYPES[type];
  if (!base) throw new Error(`no TypeScript type is named for ${type}, the type of ${column}`);
  const whole = nullable ? `${base} | null` : base;
  return `  ${column}: ${defaulted ? `Generated<${whole}>` : whole};\n`;
}

function typeName(table: string): string {
  return table.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
