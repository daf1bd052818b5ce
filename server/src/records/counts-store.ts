import { registers } from "@jianheng/domain/registers";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import { tableOf } from "./table-of.ts";

/** How much stands in each register of a station, and when the last of it was entered: one statement. */
export async function countRecords(transaction: Transaction, organisation: string) {
  const parts = registers.map(
    (register) => sql`select ${register.id}::text as id, count(*)::int as count,
      to_char(max(entered_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as last
      from ${sql.table(tableOf(register))} where organisation_id = ${organisation}`,
  );
  const written = sql<{ id: string; count: number; last: string | null }>`${sql.join(parts, sql` union all `)}`;
  return await run(transaction, { compile: () => written.compile(query) });
}
