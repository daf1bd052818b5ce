import { type Column, findRegister, findSpan, type Register, type Span, type Within } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import { columnsOf, tableOf } from "./table-of.ts";

interface Asked {
  organisation: string;
  register: Register;
  within: Within;
}

/** Whether a record (r) shares a day with those that are asked for; one whose days are not known shares none. */
export function liesWithin({ organisation, register, within }: Asked): RawBuilder<boolean> {
  const span = findSpan(register, within.by);
  if (!span) throw new Error(`${register.id} has no days ${within.by}`);
  if (span.through === undefined) return sharesDays("r", { register, span, within });
  const naming = columnOf(register, span.through);
  const named = naming.type.kind === "record" ? findRegister(naming.type.of) : undefined;
  if (!named) throw new Error(`${register.id}.${span.through} names no record`);
  return sql<boolean>`${sql.ref(`r.${columnsOf(naming)[0].name}`)} in (
    select s.id from ${sql.table(tableOf(named))} s
    where s.organisation_id = ${organisation} and ${sharesDays("s", { register: named, span, within })})`;
}

/** Each side by itself, so that an index over a day serves it. */
function sharesDays(alias: string, of: { register: Register; span: Span; within: Within }): RawBuilder<boolean> {
  const { register, span, within } = of;
  const { from, until } = within;
  const first = span.first.map((id) => dayIn(alias, columnOf(register, id), "01-01"));
  const last = span.last.map((id) => dayIn(alias, columnOf(register, id), "12-31"));
  const sides = [
    ...(until === null ? [] : [sql`${firstKnown(first)} <= ${until}::date`]),
    ...(from === null ? [] : [sql`${firstKnown(last)} >= ${from}::date`]),
  ];
  return sides.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(sides, sql` and `)})`;
}

/** A day of a record; of a year its first or its last. */
function dayIn(alias: string, column: Column, ofYear: "01-01" | "12-31"): RawBuilder<string> {
  const own = sql.ref(`${alias}.${columnsOf(column)[0].name}`);
  if (column.type.kind !== "year") return sql<string>`${own}`;
  return sql<string>`(${own} || '-' || ${ofYear}::text)::date`;
}

function firstKnown(days: readonly RawBuilder<string>[]): RawBuilder<string> {
  const [only, ...more] = days;
  return only && more.length === 0 ? only : sql<string>`coalesce(${sql.join(days)})`;
}

function columnOf({ id, columns }: Register, column: string): Column {
  const found = columns.find((one) => one.id === column);
  if (!found) throw new Error(`${id} has no column ${column}`);
  return found;
}
