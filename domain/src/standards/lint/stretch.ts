import type { Range } from "@jianheng/standards/define";
import type { Words } from "../../kernel/index.ts";

/** Worded stretches of numbers, exactly: whether they leave something out, and what two of them share. */

/** Between numbers: just before `at`, or just after it. */
interface Cut {
  at: number;
  after: boolean;
}

/** All numbers between two cuts; never empty. */
export interface Stretch {
  lower: Cut;
  upper: Cut;
}

/** What stretches are parts of: all numbers from `from` to `to`, both included, or the whole ones (`whole`) of them. */
export interface Scale {
  from: number;
  to: number;
  whole?: true;
  /** How many of its numbers make one that people read: 100 for hundredths of a point. */
  per: number;
  unit: Words;
}

/** The part of `scale` that `range` words; undefined where it words none. */
export function findStretch({ from, fromExcluded, to, toExcluded }: Range, scale: Scale): Stretch | undefined {
  const start = cut(scale, scale.from, false);
  const end = cut(scale, scale.to, true);
  const lower = from === undefined ? start : latest(start, cut(scale, from, fromExcluded === true));
  const upper = to === undefined ? end : earliest(end, cut(scale, to, toExcluded !== true));
  return isBefore(lower, upper) ? { lower, upper } : undefined;
}

/** What none of `stretches` covers, upwards. */
export function gapsIn(stretches: readonly Stretch[], scale: Scale): Stretch[] {
  const end = cut(scale, scale.to, true);
  const gaps: Stretch[] = [];
  let covered = cut(scale, scale.from, false);
  const up = [...stretches].sort((a, b) => (isBefore(a.lower, b.lower) ? -1 : isBefore(b.lower, a.lower) ? 1 : 0));
  for (const { lower, upper } of [...up, { lower: end, upper: end }]) {
    if (isBefore(covered, lower)) gaps.push({ lower: covered, upper: lower });
    covered = latest(covered, upper);
  }
  return gaps;
}

/** What two stretches share. */
export function findShared(a: Stretch, b: Stretch): Stretch | undefined {
  const lower = latest(a.lower, b.lower);
  const upper = earliest(a.upper, b.upper);
  return isBefore(lower, upper) ? { lower, upper } : undefined;
}

/** Among whole numbers "after 3" is "before 4": one way to say it, so that neighbours touch. */
function cut({ whole }: Scale, at: number, after: boolean): Cut {
  if (!whole) return { at, after };
  return { at: after ? Math.floor(at) + 1 : Math.ceil(at), after: false };
}

function isBefore(a: Cut, b: Cut): boolean {
  return a.at < b.at || (a.at === b.at && !a.after && b.after);
}

function latest(a: Cut, b: Cut): Cut {
  return isBefore(a, b) ? b : a;
}

function earliest(a: Cut, b: Cut): Cut {
  return isBefore(a, b) ? a : b;
}
