import { linkDigest } from "@jianheng/domain/audit";
import type { Database } from "../db/index.ts";
import { addSeals, findHead, listToSeal, listUnsealed, takeChain } from "./store.ts";

const SEALER = { system: "sealer" } as const;

/** As many rows as one transaction seals. */
export const BATCH = 1000;

/** Only what sealing needs of a database. */
export type Sealing = Pick<Database, "transaction">;

/**
 * Seals the rows of every organisation that wait for it; answers how many. It sees only what is committed and locks
 * nothing that a writer needs: a row whose transaction is open is sealed in a later round.
 */
export async function sealOnce(database: Sealing): Promise<number> {
  let sealed = 0;
  for (const organisation of await database.transaction(SEALER, listToSeal)) {
    for (let more = BATCH; more === BATCH; sealed += more) more = await sealBatch(database, organisation);
  }
  return sealed;
}

/** The next links of one chain. Another process at the same chain does its rows, so there is nothing to wait for. */
async function sealBatch(database: Sealing, organisation: string): Promise<number> {
  return await database.transaction(SEALER, async (transaction) => {
    if (!(await takeChain(transaction, organisation))) return 0;
    const head = await findHead(transaction, organisation);
    let { sequence, digest: previous }: { sequence: number; digest: string | null } = head ?? {
      sequence: 0,
      digest: null,
    };
    const waiting = await listUnsealed(transaction, { organisation, limit: BATCH });
    const links = waiting.map(({ id, row }) => {
      const place = { organisation, sequence: ++sequence, previous };
      const digest = linkDigest({ ...place, row });
      previous = digest;
      return { ...place, audit: id, digest };
    });
    await addSeals(transaction, links);
    return links.length;
  });
}
