import type { Desk, Slot } from "./model.ts";

/** How it stands with keeping what was written. */
export interface Saving {
  /** Entries that wait to be sent. */
  waiting: number;
  /** Entries that are on their way. */
  sending: number;
  /** Lines and checks that somebody else changed too. */
  conflicts: readonly string[];
  /** Lines and checks that were refused. */
  refused: readonly string[];
}

/** Lines and checks that others changed, which was not looked at yet. */
export function newsOf({ findings, touched }: Desk): readonly string[] {
  const slots = [...Object.entries(findings), ...Object.entries(touched)] as [string, Slot<unknown>][];
  return slots.flatMap(([id, { news }]) => (news === null ? [] : [id]));
}

/** Whether somebody else has changed the same, and it is not known who. */
export function hasUnnamed({ findings, touched }: Desk): boolean {
  const slots: readonly Slot<unknown>[] = [...Object.values(findings), ...Object.values(touched)];
  return slots.some(({ trouble }) => trouble?.is === "conflict" && trouble.theirs.by === undefined);
}

/** What of a desk is not kept yet. */
export function savingOf({ findings, touched }: Desk): Saving {
  const slots = [...Object.entries(findings), ...Object.entries(touched)] as [string, Slot<unknown>][];
  const within = (is: "conflict" | "refused") => slots.filter(([, one]) => one.trouble?.is === is).map(([id]) => id);
  const open = slots.filter(([, { mine, trouble }]) => mine !== null && trouble === null);
  const sending = open.filter(([, { sent }]) => sent !== null).length;
  return {
    waiting: open.length - sending,
    sending,
    conflicts: within("conflict"),
    refused: within("refused"),
  };
}

/** How many entries are not kept: what is on its way may not come back. */
export function unkeptOf({ waiting, sending }: Saving): number {
  return waiting + sending;
}

/** Whether everything written is kept: the page can be left. */
export function isAllKept({ waiting, sending, conflicts, refused }: Saving): boolean {
  return waiting + sending + conflicts.length + refused.length === 0;
}
