import type { Readable } from "node:stream";
import type pg from "pg";
import { to } from "pg-copy-streams";

/** The owner's session that a backup is read in. */
export type Owner = pg.Client;

/** A table as it is copied: every column that is not computed, in the order of its key. */
export interface Table {
  /** With its schema, as SQL writes it. */
  name: string;
  columns: string;
  ordering: string;
}

/** How values are written, so that the same value is the same text on every server. */
const AS_TEXT = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
  set bytea_output = 'hex'; set extra_float_digits = 1; set row_security = off; set statement_timeout = 0`;

/** Figures about the queue, in tables that its library makes for each day: it makes them again. */
const NOT_KEPT = ["pgboss.queue_stats"];

const COLUMNS = "a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''";

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name,
    (select string_agg(format('%I', a.attname), ', ' order by a.attnum) from pg_attribute a where ${COLUMNS}) as columns,
    coalesce(
      (select string_agg(format('%I', a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end, ', ' order by k.place)
        from pg_index i, unnest(i.indkey::int2[]) with ordinality k (attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum),
      (select string_agg(format('%I::text collate "C"', a.attname), ', ' order by a.attnum) from pg_attribute a where ${COLUMNS})
    ) as ordering
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p') and not c.relispartition
    and format('%I.%I', n.nspname, c.relname) <> all ($1)
  order by format('%I.%I', n.nspname, c.relname) collate "C"`;

/** Sees from here on only what is committed now, whatever is written meanwhile. */
export async function beginSnapshot(owner: Owner): Promise<void> {
  await owner.query(AS_TEXT);
  await owner.query("begin isolation level repeatable read read only");
}

/** Has values written as a backup has them, where no snapshot is needed. */
export async function writeAsText(owner: Owner): Promise<void> {
  await owner.query(AS_TEXT);
}

export async function listTables(owner: Owner): Promise<Table[]> {
  return (await owner.query<Table>(TABLES, [NOT_KEPT])).rows;
}

/** A table's rows as COPY writes them. */
export function copyOut(owner: Owner, { name, columns, ordering }: Table): Readable & { rowCount: number } {
  return owner.query(to(`copy (select ${columns} from ${name} order by ${ordering}) to stdout`));
}

/** A sequence that has given numbers, and the last of them. */
export interface Sequence {
  name: string;
  value: string;
}

export async function listSequences(owner: Owner): Promise<Sequence[]> {
  const { rows } = await owner.query<Sequence>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
     where schemaname in ('public', 'pgboss') and last_value is not null
     order by format('%I.%I', schemaname, sequencename) collate "C"`,
  );
  return rows;
}

/** The migrations that the database has had. */
export async function listMigrations(owner: Owner): Promise<{ name: string; checksum: string }[]> {
  return (await owner.query('select name, checksum from migration order by name collate "C"')).rows;
}

/** The content of files that the database names; none where its schema is older than files are. */
export async function listContent(owner: Owner): Promise<{ area: string; digest: string; size: number }[]> {
  const has = await owner.query<{ files: boolean }>("select to_regclass('file_content') is not null as files");
  if (!has.rows[0]?.files) return [];
  const { rows } = await owner.query(
    "select organisation_id as area, digest, size::float8 as size from file_content order by organisation_id, digest",
  );
  return rows;
}

export async function endSnapshot(owner: Owner): Promise<void> {
  await owner.query("commit");
}
