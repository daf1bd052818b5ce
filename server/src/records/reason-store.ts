import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** Says why records are removed or changed from here to the end of the transaction; each version that ends keeps it. */
export async function giveReason(transaction: Transaction, reason: string): Promise<void> {
  await run(transaction, query.selectNoFrom(sql`set_config('jianheng.reason', ${reason}, true)`.as("given")));
}
