import type { Conflict, FindingInput } from "@jianheng/domain/assessments";
import { checkSlot, lineSlot } from "./desk.ts";
import { mergeLine } from "./merges.ts";
import type { Desk } from "./model.ts";
import { edited, slotWith } from "./slot.ts";

/** Of each place where two edits collide, whose stands. */
export type Choices = Readonly<Record<string, "mine" | "theirs">>;

/** The desk with the conflict of a line settled: it goes on from what the other has kept. */
export function chooseLine(desk: Desk, line: string, choices: Choices): Desk {
  const slot = lineSlot(desk, line);
  if (slot.trouble?.is !== "conflict" || slot.mine === null) return desk;
  const { theirs } = slot.trouble;
  // Made again from what stands now: one may have gone on typing while the choice was open.
  const { merged, conflicts } = mergeLine({ base: slot.kept.value, mine: slot.mine, theirs: theirs.value });
  const chosen = conflicts.filter(({ at }) => choices[at] === "mine").reduce(putMine, merged);
  return { ...desk, findings: { ...desk.findings, [line]: edited(slotWith(theirs), chosen) } };
}

/** The desk with the conflict of a check settled. */
export function chooseCheck(desk: Desk, check: string, whose: "mine" | "theirs"): Desk {
  const slot = checkSlot(desk, check);
  if (slot.trouble?.is !== "conflict" || slot.mine === null) return desk;
  const kept = slotWith(slot.trouble.theirs);
  return { ...desk, touched: { ...desk.touched, [check]: whose === "mine" ? edited(kept, slot.mine) : kept } };
}

/** A finding with what mine made of one place: `observation`, `note`, or an entry of a list, which mine may have removed. */
function putMine(finding: FindingInput, { at, mine }: Conflict): FindingInput {
  const [name = "", id] = split(at);
  if (id === undefined) return { ...finding, [name]: mine ?? null };
  const list = finding[name as "faults"] as readonly { id: string }[];
  const without = list.filter((entry) => entry.id !== id);
  if (mine === undefined || mine === null) return { ...finding, [name]: without };
  const replaced = list.map((entry) => (entry.id === id ? mine : entry));
  return { ...finding, [name]: without.length < list.length ? replaced : [...list, mine] };
}

function split(at: string): [string, string?] {
  const dot = at.indexOf(".");
  return dot < 0 ? [at] : [at.slice(0, dot), at.slice(dot + 1)];
}
