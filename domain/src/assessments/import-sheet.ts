import { canonicalJson, type Problem } from "../kernel/index.ts";
import type { Edition, ReadyLine } from "../scoring/index.ts";
import type { Action } from "./actions.ts";
import { type Conflict, mergeFindings, mergeTouch } from "./conflict.ts";
import { blankFinding, type FindingInput } from "./finding.ts";
import { findingProblems } from "./finding-problems.ts";
import { findSheet, inputOf, linesFor, linesIn } from "./parts.ts";
import { problem } from "./problem.ts";
import { replay } from "./replay.ts";
import type { Sheet, State } from "./state.ts";
import type { Actor } from "./terms.ts";
import { NOT_IN_GROUP, OUTSIDE, sheetProblems, supplementProblems } from "./writing-problems.ts";

/** What is written on a sheet: findings by their lines, and of checks of groups whether they conform. */
export interface SheetContent {
  findings: Readonly<Record<string, FindingInput>>;
  touched: Readonly<Record<string, boolean>>;
}

/** What an import comes to. It is carried out only when nothing is wrong and nothing collides. */
export interface ImportPlan {
  /** The lines that become other than they stand, merged with what was changed meanwhile. */
  findings: readonly FindingInput[];
  touched: readonly { check: string; conforms: boolean }[];
  /** Checks that both sides changed. To settle one: import it again as chosen, from what stands now. */
  conflicts: readonly Conflict[];
  problems: readonly Problem[];
}

/** What a sheet holds, without who wrote it when. */
export function contentOf({ findings, touched }: Sheet): SheetContent {
  const written = Object.entries(findings).map(([line, finding]) => [line, inputOf(finding)]);
  const looked = Object.entries(touched).map(([check, { conforms }]) => [check, conforms]);
  return { findings: Object.fromEntries(written), touched: Object.fromEntries(looked) };
}

/** What a sheet held right after an act: that of the export, from which a file was filled in. */
export function findContentAfter(log: readonly Action[], act: { sheet: string; action: string }) {
  const index = log.findIndex(({ id }) => id === act.action);
  const sheet = index < 0 ? undefined : findSheet(replay(log.slice(0, index + 1)), act.sheet);
  return sheet && contentOf(sheet);
}

/**
 * A sheet that was filled in elsewhere, laid over what stands: all that is wrong with it and every check that both
 * sides changed, at once. What it does not mention stays as it is; an import takes nothing away but within a line.
 */
export function planImport(as: {
  state: State;
  edition: Edition;
  sheet: Sheet;
  by: Actor;
  base: SheetContent;
  mine: SheetContent;
}): ImportPlan {
  const { state, edition, sheet, by, base, mine } = as;
  const theirs = contentOf(sheet);
  const edits = Object.entries(mine.findings).map(([line, finding]) => {
    const standing = theirs.findings[line] ?? blankFinding(line);
    return { line, base: base.findings[line] ?? null, mine: finding, theirs: standing };
  });
  const { merged, conflicts } = mergeFindings(edits);
  const findings = merged.filter((one) => canonicalJson(one) !== canonicalJson(theirs.findings[one.line] ?? null));
  const lines = linesIn(sheet.scope, linesFor(state, edition));
  const touches = Object.entries(mine.touched).map(([check, conforms]) => {
    const sides = { base: base.touched[check], mine: conforms, theirs: theirs.touched[check] };
    return { check, conforms, ...sides, line: lines.find(({ memberIds }) => memberIds.includes(check)) };
  });
  const changed = touches.filter((one) => mergeTouch(one) !== "stands");
  const collides = (one: (typeof touches)[number]) => mergeTouch(one) === "conflict";
  return {
    findings,
    touched: changed.filter((one) => !collides(one)).map(({ check, conforms }) => ({ check, conforms })),
    conflicts: [...conflicts, ...changed.filter(collides).map(touchConflict)],
    problems: [
      ...sheetProblems({ state, sheet, by }),
      ...findings.flatMap((one) => lineProblems(one, { sheet, lines })),
      ...changed.flatMap(({ check, line }) => checkProblems(check, { sheet, line })),
    ],
  };
}

function touchConflict(
  one: { check: string; line: ReadyLine | undefined } & Pick<Conflict, "base" | "mine" | "theirs">,
) {
  const { check, line, base, mine, theirs } = one;
  return { line: line?.id ?? check, at: `touched.${check}`, base: base ?? null, mine, theirs: theirs ?? null };
}

function lineProblems(finding: FindingInput, { sheet, lines }: { sheet: Sheet; lines: readonly ReadyLine[] }) {
  const at = `$.findings.${finding.line}`;
  const line = lines.find(({ id }) => id === finding.line);
  if (line === undefined) return [problem(at, "outside-scope", OUTSIDE)];
  return [...supplementProblems(sheet, line.id, at), ...findingProblems(finding, line, at)];
}

function checkProblems(check: string, { sheet, line }: { sheet: Sheet; line: ReadyLine | undefined }): Problem[] {
  const at = `$.touched.${check}`;
  if (line === undefined) return [problem(at, "not-of-a-group", NOT_IN_GROUP)];
  return supplementProblems(sheet, line.id, at);
}
