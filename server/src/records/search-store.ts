import type { Column, Register } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import { targetOf } from "./select-store.ts";
import { columnsOf } from "./table-of.ts";

/** Whether a record (r) has a text somewhere: in its own words, or in the name of whom or what it names. */
export function matches(of: { organisation: string; register: Register; search: string }): RawBuilder<boolean> {
  const places = of.register.columns.flatMap((column) => matchesColumn(column, of) ?? []);
  return places.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(places, sql` or `)})`;
}

function matchesColumn(column: Column, of: { organisation: string; search: string }): RawBuilder<boolean> | undefined {
  const { organisation, search } = of;
  const own = sql.ref(`r.${columnsOf(column)[0].name}`);
  const { type } = column;
  switch (type.kind) {
    case "text":
      return sql<boolean>`strpos(${own}, ${search}) > 0`;
    case "year":
      return sql<boolean>`${own}::text = ${search}`;
    case "person":
      return sql<boolean>`${own} in (select s.person_id from registration s
        where s.organisation_id = ${organisation} and strpos(s.name, ${search}) > 0)`;
    case "record": {
      const { table, key } = targetOf(type.of);
      return sql<boolean>`${own} in (select s.id from ${sql.table(table)} s
        where s.organisation_id = ${organisation} and strpos(${sql.ref(`s.${key}`)}::text, ${search}) > 0)`;
    }
    case "occupation":
      return sql<boolean>`${own} in (select s.id from occupation s where strpos(s.name, ${search}) > 0)`;
    case "choice": {
      const ids = type.of.filter(({ name }) => name.includes(search)).map(({ id }) => id);
      // Whole words: a part of them would find all that says nothing.
      if (column.unsaid === search) return sql<boolean>`(${own} is null or ${own} = any(${ids}))`;
      return ids.length === 0 ? undefined : sql<boolean>`${own} = any(${ids})`;
    }
    default:
      return undefined;
  }
}
