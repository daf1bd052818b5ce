import { type ChainFault, linkFault, type Place } from "@jianheng/domain/audit";
import type { Sealing } from "./seal.ts";
import { findSealedTwice, findStray, findTail, listLinks, listTrails } from "./store.ts";

const VERIFIER = { system: "verifier" } as const;

/** As many links as are held in memory at a time. */
const BATCH = 1000;

/** What the check of one organisation's trail came to. */
export interface Verified {
  organisation: string;
  /** How many links are sound, from the first on. */
  sealed: number;
  /** The digest of the last sound link: whoever noted it elsewhere sees whether the end was cut off or rewritten. */
  head: string | null;
  /** Rows that are not sealed yet. */
  unsealed: { count: number; oldest: Date | null };
  /** The first bent row. */
  bent: { fault: ChainFault; sequence: number | null; row: string | null } | null;
}

/** Checks the trails of all organisations, or of one: every link and every row, in steps of flat memory. */
export async function verifyAudit(of: {
  database: Sealing;
  organisation?: string;
  /** Told how many links were checked so far. */
  onProgress?: (checked: number) => Promise<void> | void;
}): Promise<Verified[]> {
  const trails = of.organisation ? [of.organisation] : await of.database.transaction(VERIFIER, listTrails);
  const verified: Verified[] = [];
  let before = 0;
  for (const organisation of trails) {
    const one = await verifyChain({ ...of, organisation, before });
    before += one.sealed;
    await of.onProgress?.(before);
    verified.push(one);
  }
  return verified;
}

async function verifyChain({
  database,
  organisation,
  before,
  onProgress,
}: Parameters<typeof verifyAudit>[0] & { organisation: string; before: number }): Promise<Verified> {
  const { unsealed, twice } = await database.transaction(VERIFIER, async (transaction) => ({
    unsealed: await findTail(transaction, organisation),
    twice: await findSealedTwice(transaction, organisation),
  }));
  let place: Place = { organisation, sequence: 1, previous: null };
  for (;;) {
    const sealed = place.sequence - 1;
    await onProgress?.(before + sealed);
    // One more than a step, because the next link says what this one's digest was.
    const found = await database.transaction(VERIFIER, (transaction) =>
      listLinks(transaction, { organisation, after: sealed, limit: BATCH + 1 }),
    );
    const step = verifyStep({ place, twice, found });
    const sound = { organisation, unsealed, sealed: step.place.sequence - 1, head: step.place.previous };
    if (step.bent) return { ...sound, bent: step.bent };
    if (found.length <= BATCH) return { ...sound, bent: await bentBeside(database, organisation) };
    place = step.place;
  }
}

interface Step {
  place: Place;
  twice: number | undefined;
  found: Awaited<ReturnType<typeof listLinks>>;
}

/** How far links are sound from a place on, and what is wrong with the first that is not. */
function verifyStep({ place: from, twice, found }: Step): { place: Place; bent: Verified["bent"] } {
  let place = from;
  for (const [index, { audit_id, row, ...kept }] of found.slice(0, BATCH).entries()) {
    const sequence = Number(kept.sequence);
    const claimed = found[index + 1]?.previous ?? undefined;
    const again = sequence === twice;
    const fault = linkFault(place, { ...place, ...kept, sequence, claimed, again, row: row ?? undefined });
    if (fault === "gap") return { place, bent: { fault, sequence: place.sequence, row: null } };
    if (fault) return { place, bent: { fault, sequence, row: audit_id } };
    place = { ...place, sequence: sequence + 1, previous: kept.digest };
  }
  return { place, bent: null };
}

/** A sealed chain says nothing of rows that never came into it. */
async function bentBeside(database: Sealing, organisation: string): Promise<Verified["bent"]> {
  const { forgotten, gone } = await database.transaction(VERIFIER, (transaction) =>
    findStray(transaction, organisation),
  );
  if (forgotten) return { fault: "never-sealed", sequence: null, row: forgotten };
  return gone ? { fault: "row-missing", sequence: null, row: gone } : null;
}
