import type { Sheet, State } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/standards";
import type { Transaction } from "../platform/db/index.ts";
import { getEdition } from "./editions.ts";
import { getState } from "./load.ts";
import { findHead } from "./store.ts";

/** A station, and in what its assessments are looked at. */
export interface Station {
  transaction: Transaction;
  organisation: string;
  editions: readonly Edition[];
}

/**
 * What a station handed in of itself in an assessment. It sees that whoever of it looks, and whatever comes of it
 * (`viewFor`); so nothing is asked here of a reader, and nobody else is to be given it.
 */
export async function findOwnSheet(
  { transaction, organisation, editions }: Station,
  { assessment }: { assessment: string },
): Promise<{ binding: State["assessment"]; edition: Edition; sheet: Sheet } | undefined> {
  const which = { organisation, assessment };
  const head = await findHead(transaction, { ...which, lock: false });
  if (!head) return undefined;
  const state = await getState(transaction, { ...which, seq: head.seq });
  const sheet = state.sheets.find((one) => {
    return one.organisation === organisation && one.stage === "self-assessment" && one.handedIn;
  });
  return sheet && { binding: state.assessment, edition: getEdition(editions, head.edition_hash), sheet };
}
