import type { Problem } from "../kernel/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import type { Whose } from "./choices.ts";
import { type Conflict, mergeTouch } from "./conflict.ts";
import { problem } from "./problem.ts";
import type { Sheet } from "./state.ts";
import { NOT_IN_GROUP, supplementProblems } from "./writing-problems.ts";

/** One check of a group in an import: what it was filled in from, what the file says, what was shown, what stands. */
export interface TouchEdits {
  check: string;
  base: boolean | undefined;
  mine: boolean;
  seen: boolean | undefined;
  now: boolean | undefined;
  whose: Whose | undefined;
}

/** What a check of an import comes to. */
export interface TouchImport {
  touch?: { check: string; conforms: boolean };
  conflicts: readonly Conflict[];
  problems: readonly Problem[];
}

/** A check of a group that was looked at elsewhere, laid over what its writer saw, and that over what stands now. */
export function importTouch(
  { check, base, mine, seen, now, whose }: TouchEdits,
  { sheet, lines }: { sheet: Sheet; lines: readonly ReadyLine[] },
): TouchImport {
  const line = lines.find(({ memberIds }) => memberIds.includes(check));
  const collides = (sides: { base: boolean | undefined; mine: boolean; theirs: boolean | undefined }): Conflict => {
    const { base: from, mine: own, theirs } = sides;
    return { line: line?.id ?? check, at: `touched.${check}`, base: from ?? null, mine: own, theirs: theirs ?? null };
  };
  const first = mergeTouch({ base, mine, theirs: seen });
  const problems = first === "stands" ? [] : checkProblems(check, { sheet, line });
  if (first === "conflict" && whose === undefined) {
    return { conflicts: [collides({ base, mine, theirs: seen })], problems };
  }
  if (first === "stands" || (first === "conflict" && whose === "theirs")) return { conflicts: [], problems: [] };
  const last = mergeTouch({ base: seen, mine, theirs: now });
  if (last === "conflict") return { conflicts: [collides({ base: seen, mine, theirs: now })], problems };
  return { ...(last === "taken" && { touch: { check, conforms: mine } }), conflicts: [], problems };
}

function checkProblems(check: string, { sheet, line }: { sheet: Sheet; line: ReadyLine | undefined }): Problem[] {
  const at = `$.touched.${check}`;
  if (line === undefined) return [problem(at, "not-of-a-group", NOT_IN_GROUP)];
  return supplementProblems(sheet, line.id, at);
}
