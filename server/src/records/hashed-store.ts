import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/**
 * Asks without joining row by row. Of what this transaction has written the planner knows nothing: where it takes a
 * hundred thousand records for one, it would go through all that they are joined with for each of them.
 */
export async function runHashed<Row>(transaction: Transaction, written: RawBuilder<Row>): Promise<Row[]> {
  await joinRowByRow(transaction, "off");
  const rows = await run(transaction, { compile: () => written.compile(query) });
  await joinRowByRow(transaction, "on");
  return rows;
}

async function joinRowByRow(transaction: Transaction, is: "on" | "off"): Promise<void> {
  await run(transaction, query.selectNoFrom(sql`set_config('enable_nestloop', ${is}, true)`.as("set")));
}
