import { type Column, type Register, type Row, registers } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Which } from "./store.ts";
import { columnsOf, tableOf } from "./table-of.ts";

/** The columns of a row that name somebody or something that the station does not have. */
export async function findLoose(
  transaction: Transaction,
  { organisation, register, row }: { organisation: string; register: Register; row: Row },
): Promise<Column[]> {
  const asked = register.columns.flatMap((column) => {
    const value = row[column.id];
    const there = typeof value === "string" ? isThere(column, { organisation, id: value }) : undefined;
    return there ? [{ column, there }] : [];
  });
  if (asked.length === 0) return [];
  const parts = asked.map(({ there }, index) => sql`select ${index}::int as at, ${there} as there`);
  const written = sql<{ at: number; there: boolean }>`${sql.join(parts, sql` union all `)}`;
  const answered = await run(transaction, { compile: () => written.compile(query) });
  const loose = new Set(answered.filter(({ there }) => !there).map(({ at }) => at));
  return asked.filter((_, index) => loose.has(index)).map(({ column }) => column);
}

function isThere({ type }: Column, of: { organisation: string; id: string }): RawBuilder<boolean> | undefined {
  const { organisation, id } = of;
  if (type.kind === "person") {
    return sql<boolean>`exists (select from registration where organisation_id = ${organisation} and person_id = ${id})`;
  }
  if (type.kind !== "record") return undefined;
  const table = sql.table(type.of.replaceAll("-", "_"));
  return sql<boolean>`exists (select from ${table} where organisation_id = ${organisation} and id = ${id})`;
}

/** Every place where records of a register are named: the register, the column, and the constraint that holds them. */
export function namingsOf({ id }: Register) {
  return registers.flatMap((register) =>
    register.columns
      .filter(({ type }) => type.kind === "record" && type.of === id)
      .map((column) => {
        const { name } = columnsOf(column)[0];
        const table = tableOf(register);
        return { register, table, column: name, constraint: `${table}_organisation_id_${name}_fkey` };
      }),
  );
}

/** The registers whose records name this one, with how many do. */
export async function countNaming(transaction: Transaction, { organisation, register, id }: Which) {
  const namings = namingsOf(register);
  if (namings.length === 0) return [];
  const parts = namings.map(
    ({ table, column }, index) => sql`select ${index}::int as at, count(*)::int as count from ${sql.table(table)}
      where organisation_id = ${organisation} and ${sql.ref(column)} = ${id}`,
  );
  const written = sql<{ at: number; count: number }>`${sql.join(parts, sql` union all `)}`;
  const answered = await run(transaction, { compile: () => written.compile(query) });
  return answered.flatMap(({ at, count }) => {
    const naming = namings[at];
    return naming && count > 0 ? [{ register: naming.register, count }] : [];
  });
}
