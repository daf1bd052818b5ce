import {
  type Attempts,
  afterAttempt,
  isGuessing,
  lockedMinutes,
  NO_ATTEMPTS,
  UNKNOWN_NAMES,
  withoutLast,
} from "@jianheng/domain/accounts";
import type { AccountKey } from "../auth/index.ts";
import type { Transaction } from "../db/index.ts";
import type { PersonalData } from "../personal-data/index.ts";
import {
  countAddress,
  forgetBefore,
  keepAttempts,
  keepUnknown,
  lockByKey,
  lockByUsername,
  lockUnknown,
} from "./store.ts";

const DAY_MS = 24 * 60 * 60_000;

/** How an attempt stands before it is known to be right. */
export interface Charged {
  /** Absent where no account has the name: nobody is to be told. */
  account: AccountKey | undefined;
  /** For how many minutes the name is locked yet; where it is, nothing is to be checked. */
  lockedFor: number;
}

interface Named {
  username: string;
  at: Date;
  personalData: PersonalData;
}

/** Counts an attempt with a name, whether or not an account has it: both are counted and locked alike. */
export async function chargeName(transaction: Transaction, { username, at, personalData }: Named): Promise<Charged> {
  const known = await lockByUsername(transaction, username);
  if (known) {
    const { attempts, ...account } = known;
    const charged = charge(attempts, at);
    if (charged.attempts) await keepAttempts(transaction, account, charged.attempts);
    return { account, lockedFor: charged.lockedFor };
  }
  const index = personalData.index(username, "unknown_name");
  await forgetBefore(transaction, new Date(at.getTime() - DAY_MS));
  const charged = charge(await lockUnknown(transaction, index, at), at);
  if (charged.attempts) await keepUnknown(transaction, index, charged.attempts);
  return { account: undefined, lockedFor: charged.lockedFor };
}

/** Counts an attempt with an account that is known already: a code, or a password said again. */
export async function chargeAccount(transaction: Transaction, of: AccountKey & { at: Date }): Promise<number> {
  const charged = charge(await lockByKey(transaction, of), of.at);
  if (charged.attempts) await keepAttempts(transaction, of, charged.attempts);
  return charged.lockedFor;
}

/** The last attempt was right, but is not the end of it: those before still count. */
export async function takeBack(transaction: Transaction, account: AccountKey): Promise<void> {
  await keepAttempts(transaction, account, withoutLast(await lockByKey(transaction, account)));
}

/** Nothing that was wrong counts any more. */
export async function clearAttempts(transaction: Transaction, account: AccountKey): Promise<void> {
  await keepAttempts(transaction, account, NO_ATTEMPTS);
}

/** Whether an address has tried too many unknown names; `unknown` counts this one. */
export async function chargeAddress(
  transaction: Transaction,
  of: { address: string; unknown: boolean; at: Date; personalData: PersonalData },
): Promise<boolean> {
  const index = of.personalData.index(of.address, "unknown_address");
  const quietSince = new Date(of.at.getTime() - UNKNOWN_NAMES.withinMinutes * 60_000);
  return isGuessing(await countAddress(transaction, { index, at: of.at, quietSince, more: of.unknown ? 1 : 0 }));
}

function charge(attempts: Attempts, at: Date): { lockedFor: number; attempts?: Attempts } {
  const lockedFor = lockedMinutes(attempts, at.getTime());
  return lockedFor > 0 ? { lockedFor } : { lockedFor, attempts: afterAttempt(attempts, at.getTime()) };
}
