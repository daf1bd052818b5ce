import { type RawBuilder, sql } from "kysely";
import { targetOf } from "./select-store.ts";
import type { Staged, StagedColumn } from "./staged-columns.ts";
import { columnsOf } from "./table-of.ts";

/** The rows that wait, with the columns of the register's table: people and records by their ids, where they are known. */
export function resolved({ organisation, columns }: Staged): RawBuilder<unknown> {
  const selected = columns.flatMap((one, at) => {
    const [first, second] = columnsOf(one.column);
    const kind = one.column.type.kind;
    const from = kind === "person" ? `g${at}.person_id` : kind === "record" ? `k${at}.id` : `s.${one.value}`;
    const own = sql`${sql.ref(from)} as ${sql.ref(first.name)}`;
    return second ? [own, sql`${sql.ref(`s.${one.sealed}`)} as ${sql.ref(second.name)}`] : [own];
  });
  const joins = columns.flatMap(({ column, value }, at) => joined({ column, value, at, organisation }) ?? []);
  return sql`select s.at, s.id, ${sql.join(selected)} from staged s ${sql.join(joins, sql` `)}`;
}

function joined(of: Pick<StagedColumn, "column" | "value"> & { at: number; organisation: string }) {
  const { column, value, at, organisation } = of;
  const [person, known, record] = [sql.ref(`p${at}`), sql.ref(`g${at}`), sql.ref(`k${at}`)];
  const own = sql.ref(`s.${value}`);
  if (column.type.kind === "person") {
    return sql`left join person ${person} on ${person}.resident_id_index = ${own}
      left join registration ${known} on ${known}.organisation_id = ${organisation} and ${known}.person_id = ${person}.id`;
  }
  if (column.type.kind !== "record") return undefined;
  const { table, key } = targetOf(column.type.of);
  return sql`left join ${sql.table(table)} ${record}
    on ${record}.organisation_id = ${organisation} and ${record}.${sql.ref(key)}::text = ${own}`;
}
