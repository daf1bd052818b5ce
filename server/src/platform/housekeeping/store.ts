import type { Transaction } from "../db/index.ts";
import { query, run } from "../db/queries.ts";

/** Forgets under which keys commands came before a moment, and what they were answered. */
export async function forgetAnswers(transaction: Transaction, before: Date): Promise<void> {
  await run(transaction, query.deleteFrom("idempotency").where("at", "<", before));
}
