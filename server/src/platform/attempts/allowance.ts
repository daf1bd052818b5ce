import type { Transaction } from "../db/index.ts";
import type { PersonalData } from "../personal-data/index.ts";
import { countAddress, findCount } from "./store.ts";

const MINUTE = 60_000;

/** How often something may be done without signing in, and in what time; `what` keeps one from another. */
export interface Allowance {
  what: string;
  most: number;
  withinMinutes: number;
}

interface Use {
  allowance: Allowance;
  /** Whose it is: an address, or what is asked about. Kept as a keyed digest only. */
  whose: string;
  at: Date;
  personalData: PersonalData;
}

/** Whether all of an allowance is used up, without using any of it. */
export async function isSpent(transaction: Transaction, { allowance, whose, at, personalData }: Use): Promise<boolean> {
  const index = personalData.index(whose, allowance.what);
  return (await findCount(transaction, { index, quietSince: since(allowance, at) })) >= allowance.most;
}

/** Uses one of an allowance; false where there was none left. */
export async function spend(transaction: Transaction, { allowance, whose, at, personalData }: Use): Promise<boolean> {
  const index = personalData.index(whose, allowance.what);
  const count = await countAddress(transaction, { index, at, quietSince: since(allowance, at), more: 1 });
  return count <= allowance.most;
}

function since({ withinMinutes }: Allowance, at: Date): Date {
  return new Date(at.getTime() - withinMinutes * MINUTE);
}
