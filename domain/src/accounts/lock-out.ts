/** Wrong passwords or codes for one name: how many in a row, and until when it is locked (milliseconds of the clock). */
export interface Attempts {
  wrong: number;
  lastAt: number;
  lockedUntil: number;
}

/** A name that nobody has tried, or that was tried rightly. */
export const NO_ATTEMPTS: Attempts = { wrong: 0, lastAt: 0, lockedUntil: 0 };

const MINUTE = 60_000;
/** GB/T 22239-2019 8.1.4.1 asks for a limit and leaves the number open: five is ours, and usual. */
const FREE = 5;
const FIRST_LOCK = MINUTE;
const LONGEST_LOCK = 60 * MINUTE;
/** What was wrong yesterday is not held against anybody. */
const FORGOTTEN_AFTER = 24 * 60 * MINUTE;

/** Whether a name is locked, and for how many minutes yet. */
export function lockedMinutes({ lockedUntil }: Attempts, now: number): number {
  return Math.max(0, Math.ceil((lockedUntil - now) / MINUTE));
}

/**
 * Attempts with one more. It is counted before it is known to be right, so that many at once are held to the same
 * number as one after the other; being right takes it back. From the fifth on the name is locked: one minute, then
 * twice as long each time, an hour at most.
 */
export function afterAttempt(attempts: Attempts, now: number): Attempts {
  const wrong = (now - attempts.lastAt >= FORGOTTEN_AFTER ? 0 : attempts.wrong) + 1;
  const doubled = FIRST_LOCK * 2 ** Math.min(wrong - FREE, 20);
  const lockedUntil = wrong < FREE ? 0 : now + Math.min(doubled, LONGEST_LOCK);
  return { wrong, lastAt: now, lockedUntil };
}

/** Attempts with the last one taken back: it was right, but is not the end of signing in. */
export function withoutLast(attempts: Attempts): Attempts {
  return { ...attempts, wrong: Math.max(0, attempts.wrong - 1), lockedUntil: 0 };
}

/** How many tries of unknown names an address has, and in what time. An office of 200 people behind one stays below. */
export const UNKNOWN_NAMES = { most: 100, withinMinutes: 10 };

/** Whether an address has tried so many unknown names that it is not answered about names and passwords any more. */
export function isGuessing(failures: number): boolean {
  return failures > UNKNOWN_NAMES.most;
}
