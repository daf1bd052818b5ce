import type { Conflict } from "./conflict.ts";
import type { FindingInput } from "./finding.ts";

/** Of two edits that can't both be, whose stands. */
export type Whose = "mine" | "theirs";

/** A merged finding with its conflicts settled; where none is named, what stands stays. */
export function settleConflicts(
  merged: FindingInput,
  { conflicts, whose }: { conflicts: readonly Conflict[]; whose: (at: string) => Whose },
): FindingInput {
  return conflicts.reduce((finding, conflict) => put(finding, conflict.at, conflict[whose(conflict.at)]), merged);
}

/** A finding with one side's value at a place: `observation`, `note`, or an entry of a list, which that side may have removed. */
function put(finding: FindingInput, at: string, value: unknown): FindingInput {
  const [name, id] = split(at);
  if (id === undefined) return { ...finding, [name]: value ?? null };
  const list = finding[name as "faults"] as readonly { id: string }[];
  const without = list.filter((entry) => entry.id !== id);
  if (value === undefined || value === null) return { ...finding, [name]: without };
  const replaced = list.map((entry) => (entry.id === id ? value : entry));
  return { ...finding, [name]: without.length < list.length ? replaced : [...list, value] };
}

function split(at: string): [string, string?] {
  const dot = at.indexOf(".");
  return dot < 0 ? [at] : [at.slice(0, dot), at.slice(dot + 1)];
}
