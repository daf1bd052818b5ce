import type { Transaction } from "../db/index.ts";
import { query, run } from "../db/queries.ts";

/** The mark of the key that sealed this database's personal data; undefined where none has yet. */
export async function findMark(transaction: Transaction): Promise<Buffer | undefined> {
  return (await run(transaction, query.selectFrom("installation").select("key_mark")))[0]?.key_mark;
}

/** Writes the mark down where there is none yet; whoever does it at the same time waits, and finds this one. */
export async function keepMark(transaction: Transaction, mark: Buffer): Promise<void> {
  const kept = query.insertInto("installation").values({ key_mark: mark });
  await run(
    transaction,
    kept.onConflict((conflict) => conflict.doNothing()),
  );
}
