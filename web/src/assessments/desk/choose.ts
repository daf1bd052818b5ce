import { settleConflicts, type Whose } from "@jianheng/domain/assessments";
import { checkSlot, lineSlot } from "./desk.ts";
import { mergeLine } from "./merges.ts";
import type { Desk } from "./model.ts";
import { edited, slotWith } from "./slot.ts";

/** Of each place where two edits collide, whose stands. */
export type Choices = Readonly<Record<string, Whose>>;

/** The desk with the conflict of a line settled: it goes on from what the other has kept. */
export function chooseLine(desk: Desk, line: string, choices: Choices): Desk {
  const slot = lineSlot(desk, line);
  if (slot.trouble?.is !== "conflict" || slot.mine === null) return desk;
  const { theirs } = slot.trouble;
  // Made again from what stands now: one may have gone on typing while the choice was open.
  const { merged, conflicts } = mergeLine({ base: slot.kept.value, mine: slot.mine, theirs: theirs.value });
  const chosen = settleConflicts(merged, { conflicts, whose: (at) => choices[at] ?? "theirs" });
  return { ...desk, findings: { ...desk.findings, [line]: edited(slotWith(theirs), chosen) } };
}

/** The desk with the conflict of a check settled. */
export function chooseCheck(desk: Desk, check: string, whose: Whose): Desk {
  const slot = checkSlot(desk, check);
  if (slot.trouble?.is !== "conflict" || slot.mine === null) return desk;
  const kept = slotWith(slot.trouble.theirs);
  return { ...desk, touched: { ...desk.touched, [check]: whose === "mine" ? edited(kept, slot.mine) : kept } };
}
