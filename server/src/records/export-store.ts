import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import { type Narrowed, narrowedTo } from "./narrow-store.ts";
import { type RecordRow, selectRecords } from "./select-store.ts";
import { tableOf } from "./table-of.ts";

const AT_ONCE = 500;

/** The records of a register, or some of them, the oldest first, some at a time: what waits in memory is one part. */
export async function* everyRecord(transaction: Transaction, of: Narrowed): AsyncGenerator<RecordRow[]> {
  const { register } = of;
  const from = sql`(select * from ${sql.table(tableOf(register))} r where ${narrowedTo(of)})`;
  const selected = selectRecords(register, { from, more: sql`r.entered_at` });
  const declared = sql`declare every_record no scroll cursor for ${selected} order by r.entered_at, r.id`;
  await run(transaction, { compile: () => declared.compile(query) });
  const fetched = sql<RecordRow>`fetch ${sql.raw(String(AT_ONCE))} from every_record`;
  for (;;) {
    const rows = await run(transaction, { compile: () => fetched.compile(query) });
    if (rows.length === 0) return;
    yield rows;
  }
}

/** The moment at which this transaction looks at the books, by the clock that says until when each record stood so. */
export async function momentOfBooks(transaction: Transaction): Promise<string> {
  const [row] = await run(transaction, query.selectNoFrom(sql<Date>`now()`.as("at")));
  if (!row) throw new Error("the database told no time");
  return row.at.toISOString();
}
