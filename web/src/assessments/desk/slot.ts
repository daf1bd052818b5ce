import type { Conflict } from "@jianheng/domain/assessments";
import { canonicalJson } from "@jianheng/domain/kernel";
import type { Kept, Outcome, Slot } from "./model.ts";

/** Two edits from the same base, laid together: what both can stand with, and where they can't. */
export type Merge<T> = (edits: { base: T | null; mine: T; theirs: T | null }) => { merged: T; conflicts: Conflict[] };

/** A slot in which nothing waits. */
export function slotWith<T>(kept: Kept<T>): Slot<T> {
  return { kept, mine: null, sent: null, trouble: null, news: null };
}

/** What stands in a slot for whoever writes: his own edit, or what is kept. */
export function standing<T>({ kept, mine }: Slot<T>): T | null {
  return mine ?? kept.value;
}

/** A slot with a new edit. One that leads back to what is kept, with nothing on its way, is no edit. */
export function edited<T>(slot: Slot<T>, value: T): Slot<T> {
  const undone = slot.sent === null && same(value, slot.kept.value);
  const trouble = slot.trouble?.is === "refused" || undone ? null : slot.trouble;
  return { ...slot, mine: undone ? null : value, trouble, news: null };
}

/** Whether a slot has something to send: an edit that is not on its way and not held up. */
export function isReady<T>({ mine, sent, trouble }: Slot<T>): boolean {
  return mine !== null && sent === null && trouble === null;
}

/** A slot after its entry was answered. What was typed meanwhile goes on from what was kept. */
export function answered<T>(slot: Slot<T>, outcome: Outcome<T>, merge: Merge<T>): Slot<T> {
  const { mine, sent } = slot;
  if (outcome.is === "refused") {
    // What has been changed since may be right: it is sent again.
    const stale = !same(mine, sent);
    return { ...slot, sent: null, trouble: stale ? null : { is: "refused", problems: outcome.problems } };
  }
  if (outcome.is === "conflict") return laid({ ...slot, sent: null }, outcome.theirs, merge);
  const kept = { action: outcome.action, value: outcome.value };
  // Others' additions came back with it.
  const news = same(sent, outcome.value) ? null : { by: null };
  if (mine === null || same(mine, sent)) return { ...slotWith(kept), news };
  return laid({ ...slot, kept: { ...slot.kept, value: sent }, sent: null }, kept, merge);
}

/** A slot whose edit is laid over what somebody else has kept: goes on where both can stand, waits for a choice where not. */
export function laid<T>(slot: Slot<T>, theirs: Kept<T>, merge: Merge<T>): Slot<T> {
  const { kept, mine } = slot;
  if (mine === null) return slotWith(theirs);
  const { merged, conflicts } = merge({ base: kept.value, mine, theirs: theirs.value });
  if (conflicts.length > 0) return { ...slot, trouble: { is: "conflict", conflicts, theirs } };
  return edited(slotWith(theirs), merged);
}

/**
 * A slot after the server was asked what stands. What is on its way is told of by its own answer; the same act again says
 * nothing new, unless who did it.
 */
export function heard<T>(slot: Slot<T>, of: { theirs: Kept<T>; me: string; merge: Merge<T> }): Slot<T> {
  const { theirs, me, merge } = of;
  const { kept, sent, trouble } = slot;
  if (sent !== null) return slot;
  const known = trouble?.is === "conflict" ? trouble.theirs : kept;
  if (known.action === theirs.action) {
    const named = trouble?.is !== "conflict" || known.by !== undefined || theirs.by === undefined;
    return named ? slot : { ...slot, trouble: { ...trouble, theirs } };
  }
  const next = laid(slot, theirs, merge);
  const unchanged = theirs.by?.id === me || same(standing(slot), standing(next));
  return unchanged ? next : { ...next, news: { by: theirs.by?.name ?? null } };
}

/** A slot whose news was looked at. */
export function looked<T>(slot: Slot<T>): Slot<T> {
  return slot.news === null ? slot : { ...slot, news: null };
}

/** A slot without what was made of it and is not kept. */
export function dropped<T>({ kept, trouble }: Slot<T>): Slot<T> {
  return slotWith(trouble?.is === "conflict" ? trouble.theirs : kept);
}

/** A slot that was sent and not answered: it will be sent again. */
export function unanswered<T>(slot: Slot<T>): Slot<T> {
  return slot.sent === null ? slot : { ...slot, sent: null };
}

export function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
