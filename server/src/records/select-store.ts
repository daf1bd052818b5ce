import type { Column, Register } from "@jianheng/domain/registers";
import { findRegister } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import { columnsOf, keyOf, tableOf } from "./table-of.ts";

/** A record of any register: `c0`, `c1` … are its columns in their order, with what names and numbers belong to them. */
export interface RecordRow {
  id: string;
  version: number;
  [column: string]: unknown;
}

/** What a column of a register is called in the rows that `selectRecords` answers. */
export function answeredAs(register: Register, column: Column): string {
  return `c${register.columns.indexOf(column)}`;
}

/**
 * Rows of a register's table (`from`, called r), with the names of the people, occupations and records that they name.
 * Rows of the `past` may name records that were removed since: those by what they were called then.
 */
export function selectRecords(
  register: Register,
  { from, more, past = false }: { from: RawBuilder<unknown>; more: RawBuilder<unknown>; past?: boolean },
): RawBuilder<RecordRow> {
  const columns = register.columns.map((column) => selected(register, column, past));
  const joins = register.columns.flatMap((column) => joined(register, column) ?? []);
  return sql<RecordRow>`select r.id, r.version, ${sql.join(columns)}, ${more} from ${from} r ${sql.join(joins, sql` `)}`;
}

function selected(register: Register, column: Column, past: boolean): RawBuilder<unknown> {
  const as = answeredAs(register, column);
  const [first, second] = columnsOf(column);
  const own = sql`${sql.ref(`r.${(second ?? first).name}`)} as ${sql.ref(as)}`;
  switch (column.type.kind) {
    case "person":
      return sql`${own}, ${sql.ref(`${as}_at.name`)} as ${sql.ref(`${as}_name`)},
        ${sql.ref(`${as}_who.resident_id_sealed`)} as ${sql.ref(`${as}_sealed`)}`;
    case "record": {
      const { key } = targetOf(column.type.of);
      const name = sql`${sql.ref(`${as}_at.${key}`)}::text`;
      const then = sql`(select gone.said ->> ${key} from record_version gone where gone.removed
        and gone.organisation_id = r.organisation_id and gone.register = ${column.type.of}
        and gone.record_id = ${sql.ref(`r.${first.name}`)} limit 1)`;
      return sql`${own}, ${past ? sql`coalesce(${name}, ${then})` : name} as ${sql.ref(`${as}_name`)}`;
    }
    case "occupation":
      return sql`${own}, ${sql.ref(`${as}_at.name`)} as ${sql.ref(`${as}_name`)}`;
    default:
      return own;
  }
}

function joined(register: Register, column: Column): RawBuilder<unknown> | undefined {
  const as = answeredAs(register, column);
  const [{ name }] = columnsOf(column);
  const [at, who, own] = [sql.ref(`${as}_at`), sql.ref(`${as}_who`), sql.ref(`r.${name}`)];
  switch (column.type.kind) {
    case "person":
      return sql`left join registration ${at} on ${at}.organisation_id = r.organisation_id and ${at}.person_id = ${own}
        left join person ${who} on ${who}.id = ${own}`;
    case "record":
      return sql`left join ${sql.table(targetOf(column.type.of).table)} ${at}
        on ${at}.organisation_id = r.organisation_id and ${at}.id = ${own}`;
    case "occupation":
      return sql`left join occupation ${at} on ${at}.id = ${own}`;
    default:
      return undefined;
  }
}

/** The table of a register that another one names, and the one column by which its records are named. */
export function targetOf(id: string): { table: string; key: string } {
  const register = findRegister(id);
  const [key, ...more] = register ? keyOf(register) : [];
  if (!register || key === undefined || more.length > 0) throw new Error(`${id} is no register that can be named`);
  return { table: tableOf(register), key };
}
