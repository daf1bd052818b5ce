import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Which } from "./store.ts";
import { keyOf, tableOf } from "./table-of.ts";
import type { TableValue } from "./table-values.ts";

/** Whether a record other than this one has these values for the columns of the key. */
export async function hasKey(
  transaction: Transaction,
  { organisation, register, id, values }: Which & { values: readonly TableValue[] },
): Promise<boolean> {
  const key = keyOf(register);
  const same = values
    .filter(({ name }) => key.includes(name))
    .map(({ name, value, type }) => sql`${sql.ref(name)} = ${value}::${sql.raw(type)}`);
  const found = sql<object>`select from ${sql.table(tableOf(register))}
    where organisation_id = ${organisation} and id <> ${id} and ${sql.join(same, sql` and `)}`;
  return (await run(transaction, { compile: () => found.compile(query) })).length > 0;
}
