import type { FindingInput } from "@jianheng/domain/assessments";
import { checkSlot, lineSlot } from "./desk.ts";
import { mergeCheck, mergeLine } from "./merges.ts";
import type { Desk, Kept, Slot } from "./model.ts";
import { laid } from "./slot.ts";

/** An edit that was not kept when the page was left, with what it was made from. */
interface StoredEdit<T> {
  kept: Kept<T>;
  mine: T;
}

/** What of a desk outlives the page: on a tablet without a network, a tab that is closed loses nothing. */
export interface StoredEdits {
  findings: Readonly<Record<string, StoredEdit<FindingInput>>>;
  touched: Readonly<Record<string, StoredEdit<boolean>>>;
}

/** What has to be stored of a desk; undefined where everything is kept. */
export function editsOf(desk: Desk): StoredEdits | undefined {
  const stored = { findings: unkept(desk.findings), touched: unkept(desk.touched) };
  return Object.keys(stored.findings).length + Object.keys(stored.touched).length === 0 ? undefined : stored;
}

/** A desk as the server has it now, with the stored edits laid over it: what was changed meanwhile is merged or asked about. */
export function withEdits(desk: Desk, { findings, touched }: StoredEdits): Desk {
  const lines = Object.entries(findings).map(([line, edit]) => {
    return [line, laid(slotOf(edit), lineSlot(desk, line).kept, mergeLine)] as const;
  });
  const checks = Object.entries(touched).map(([check, edit]) => {
    return [check, laid(slotOf(edit), checkSlot(desk, check).kept, mergeCheck(check))] as const;
  });
  return {
    findings: { ...desk.findings, ...Object.fromEntries(lines) },
    touched: { ...desk.touched, ...Object.fromEntries(checks) },
  };
}

function slotOf<T>({ kept, mine }: StoredEdit<T>): Slot<T> {
  return { kept, mine, sent: null, trouble: null, news: null };
}

function unkept<T>(slots: Readonly<Record<string, Slot<T>>>): Record<string, StoredEdit<T>> {
  const open = Object.entries(slots).flatMap(([id, { kept, mine }]) => (mine === null ? [] : [[id, { kept, mine }]]));
  return Object.fromEntries(open) as Record<string, StoredEdit<T>>;
}
