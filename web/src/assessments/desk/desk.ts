import type { FindingInput } from "@jianheng/domain/assessments";
import { mergeCheck, mergeLine } from "./merges.ts";
import type { Answered, Batch, Desk, Kept, Slot } from "./model.ts";
import { answered, dropped, edited, heard, isReady, looked, type Merge, slotWith, unanswered } from "./slot.ts";

/** As many entries as go out at once. */
const MOST = 100;
const NOTHING = { action: null, value: null };

/** What the server keeps of a sheet. */
interface Stands {
  findings: Readonly<Record<string, Kept<FindingInput>>>;
  touched: Readonly<Record<string, Kept<boolean>>>;
}

/** A desk with what the server keeps of a sheet. */
export function openDesk(kept: Stands): Desk {
  return { findings: mapped(kept.findings, slotWith), touched: mapped(kept.touched, slotWith) };
}

/** The slot of a line, also of one on which nothing was written. */
export function lineSlot({ findings }: Desk, line: string): Slot<FindingInput> {
  return findings[line] ?? slotWith<FindingInput>(NOTHING);
}

/** The slot of a check of a group. */
export function checkSlot({ touched }: Desk, check: string): Slot<boolean> {
  return touched[check] ?? slotWith<boolean>(NOTHING);
}

/** The desk with a line rewritten. */
export function write(desk: Desk, finding: FindingInput): Desk {
  const slot = edited(lineSlot(desk, finding.line), finding);
  return { ...desk, findings: { ...desk.findings, [finding.line]: slot } };
}

/** The desk with a check of a group looked at. */
export function touch(desk: Desk, check: string, conforms: boolean): Desk {
  return { ...desk, touched: { ...desk.touched, [check]: edited(checkSlot(desk, check), conforms) } };
}

/** What is to be sent now, and the desk with that on its way; undefined where nothing waits. */
export function take(desk: Desk): { desk: Desk; batch: Batch } | undefined {
  const lines = ready(desk.findings).slice(0, MOST);
  const checks = ready(desk.touched).slice(0, MOST - lines.length);
  if (lines.length + checks.length === 0) return undefined;
  const batch: Batch = {
    findings: lines.map(([, { kept, mine }]) => ({ base: kept.action, finding: mine })),
    touched: checks.map(([check, { kept, mine }]) => ({ base: kept.action, check, conforms: mine })),
  };
  const sent = {
    findings: { ...desk.findings, ...onTheirWay(lines) },
    touched: { ...desk.touched, ...onTheirWay(checks) },
  };
  return { desk: sent, batch };
}

/** The desk after a batch was answered. */
export function settle(desk: Desk, { findings, touched }: Answered): Desk {
  const lines = Object.entries(findings).map(([line, outcome]) => {
    return [line, answered(lineSlot(desk, line), outcome, mergeLine)] as const;
  });
  const checks = Object.entries(touched).map(([check, outcome]) => {
    return [check, answered(checkSlot(desk, check), outcome, mergeCheck(check))] as const;
  });
  return {
    findings: { ...desk.findings, ...Object.fromEntries(lines) },
    touched: { ...desk.touched, ...Object.fromEntries(checks) },
  };
}

/** The desk after the server was asked what stands: what others wrote is there, what was made here stays. */
export function hear(desk: Desk, { findings, touched, me }: Stands & { me: string }): Desk {
  const lines = heardOf(desk.findings, { now: findings, me, merge: () => mergeLine });
  const checks = heardOf(desk.touched, { now: touched, me, merge: mergeCheck });
  return lines === desk.findings && checks === desk.touched ? desk : { findings: lines, touched: checks };
}

/** The desk on which what others changed of a line, and of its checks, was looked at. */
export function look(desk: Desk, { line, checks }: { line: string; checks: readonly string[] }): Desk {
  return {
    findings: replaced(desk.findings, [line], looked),
    touched: replaced(desk.touched, checks, looked),
  };
}

/** The desk without what was made of a line or a check and can't be kept. */
export function drop(desk: Desk, id: string): Desk {
  return { findings: replaced(desk.findings, [id], dropped), touched: replaced(desk.touched, [id], dropped) };
}

/** The desk after a batch that nobody answered: all of it waits again. */
export function giveBack(desk: Desk): Desk {
  return { findings: mapped(desk.findings, unanswered), touched: mapped(desk.touched, unanswered) };
}

type Waiting<T> = Slot<T> & { mine: T };

function ready<T>(slots: Readonly<Record<string, Slot<T>>>): [string, Waiting<T>][] {
  return Object.entries(slots).filter((entry): entry is [string, Waiting<T>] => isReady(entry[1]));
}

function onTheirWay<T>(entries: readonly [string, Waiting<T>][]): Record<string, Slot<T>> {
  return Object.fromEntries(entries.map(([id, slot]) => [id, { ...slot, sent: slot.mine }]));
}

function heardOf<T>(
  slots: Readonly<Record<string, Slot<T>>>,
  of: { now: Readonly<Record<string, Kept<T>>>; me: string; merge: (id: string) => Merge<T> },
): Readonly<Record<string, Slot<T>>> {
  const { now, me, merge } = of;
  const changed = Object.entries(now).flatMap(([id, theirs]) => {
    const slot = slots[id] ?? slotWith<T>(NOTHING);
    const next = heard(slot, { theirs, me, merge: merge(id) });
    return next === slot ? [] : [[id, next] as const];
  });
  return changed.length === 0 ? slots : { ...slots, ...Object.fromEntries(changed) };
}

function replaced<T>(
  slots: Readonly<Record<string, Slot<T>>>,
  ids: readonly string[],
  by: (slot: Slot<T>) => Slot<T>,
): Readonly<Record<string, Slot<T>>> {
  const there = ids.flatMap((id) => (slots[id] ? [[id, by(slots[id])] as const] : []));
  return there.every(([id, slot]) => slot === slots[id]) ? slots : { ...slots, ...Object.fromEntries(there) };
}

function mapped<A, B>(of: Readonly<Record<string, A>>, to: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([id, one]) => [id, to(one)]));
}
