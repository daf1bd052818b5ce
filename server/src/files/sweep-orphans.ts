import type { Database } from "../platform/db/index.ts";
import type { FileStore, Kept } from "../platform/files/index.ts";
import { findNamed, holdContentAlone } from "./store.ts";

const DAY = 24 * 60 * 60 * 1000;
const BATCH = 500;

/**
 * Removes bytes that no row names: their transaction was refused or broke after they had come in. Whatever is younger
 * than a day is left, since its transaction may be under way. Answers how many were removed.
 */
export async function sweepOrphans(of: {
  database: Pick<Database, "transaction">;
  store: FileStore;
  now: Date;
}): Promise<number> {
  const before = new Date(of.now.getTime() - DAY);
  await of.store.removeBroken(before);
  let removed = 0;
  let batch: Kept[] = [];
  for await (const kept of of.store.listOld(before)) {
    batch.push(kept);
    if (batch.length < BATCH) continue;
    removed += await sweep({ ...of, batch });
    batch = [];
  }
  return removed + (await sweep({ ...of, batch }));
}

/** Alone, so that nobody adds just now what is being removed. */
async function sweep(of: {
  database: Pick<Database, "transaction">;
  store: FileStore;
  batch: readonly Kept[];
}): Promise<number> {
  const { database, store, batch } = of;
  if (batch.length === 0) return 0;
  return await database.transaction({ system: "housekeeping" }, async (transaction) => {
    await holdContentAlone(transaction);
    const named = new Set((await findNamed(transaction, batch)).map(({ area, digest }) => area + digest));
    const orphans = batch.filter(({ area, digest }) => !named.has(area + digest));
    await Promise.all(orphans.map((kept) => store.remove(kept)));
    return orphans.length;
  });
}
