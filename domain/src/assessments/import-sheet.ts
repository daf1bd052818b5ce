import type { Problem } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import type { Action } from "./actions.ts";
import type { Whose } from "./choices.ts";
import type { Conflict } from "./conflict.ts";
import type { FindingInput } from "./finding.ts";
import { importLine, type LineImport } from "./import-line.ts";
import { importTouch } from "./import-touch.ts";
import { findSheet, inputOf, linesFor, linesIn } from "./parts.ts";
import { problem } from "./problem.ts";
import { replay } from "./replay.ts";
import type { Sheet, State } from "./state.ts";
import type { Actor } from "./terms.ts";
import { OUTSIDE, sheetProblems, supplementProblems } from "./writing-problems.ts";

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
  /** Checks that both sides changed. To settle them: import it again, with what was seen and whose is to stand. */
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

/** What somebody chose who was shown conflicts: what stood then, and whose is to stand, by line or check of a group. */
export interface Chosen {
  seen: SheetContent;
  whose: Readonly<Record<string, Whose>>;
}

/**
 * A sheet that was filled in elsewhere, laid over what stands: all that is wrong with it and every check that both
 * sides changed, at once. What it does not mention stays as it is; an import takes nothing away but within a line, and
 * never evidence, which no file has.
 */
export function planImport(as: {
  state: State;
  edition: Edition;
  sheet: Sheet;
  by: Actor;
  base: SheetContent;
  mine: SheetContent;
  chosen?: Chosen | undefined;
}): ImportPlan {
  const { state, edition, sheet, by, base, mine } = as;
  const now = contentOf(sheet);
  const { seen, whose } = as.chosen ?? { seen: now, whose: {} };
  const lines = linesIn(sheet.scope, linesFor(state, edition));
  const written = Object.entries(mine.findings).map(([id, finding]): LineImport => {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return outside(id);
    const sides = { base: base.findings[id], mine: finding, seen: seen.findings[id], now: now.findings[id] };
    const made = importLine({ line, ...sides, whose: whose[id] });
    return made.finding ? supplemented(made, sheet) : made;
  });
  const looked = Object.entries(mine.touched).map(([check, conforms]) => {
    const sides = { base: base.touched[check], mine: conforms, seen: seen.touched[check], now: now.touched[check] };
    return importTouch({ check, ...sides, whose: whose[check] }, { sheet, lines });
  });
  return {
    findings: written.flatMap(({ finding }) => finding ?? []),
    touched: looked.flatMap(({ touch }) => touch ?? []),
    conflicts: [...written, ...looked].flatMap(({ conflicts }) => conflicts),
    problems: [...sheetProblems({ state, sheet, by }), ...[...written, ...looked].flatMap(({ problems }) => problems)],
  };
}

function outside(line: string): LineImport {
  return { conflicts: [], problems: [problem(`$.findings.${line}`, "outside-scope", OUTSIDE)] };
}

function supplemented(made: LineImport & { finding?: FindingInput }, sheet: Sheet): LineImport {
  const { line = "" } = made.finding ?? {};
  return { ...made, problems: supplementProblems(sheet, line, `$.findings.${line}`) };
}
