import type { FindingInput, Question } from "../../assessments/index.ts";
import type { Problem } from "../../kernel/index.ts";
import { type Finding, putValue, type ReadyLine } from "../../scoring/index.ts";
import type { RawValue } from "../model.ts";
import { answerOf } from "../plan/answers.ts";
import { findNumber, textOf } from "../read/cells.ts";
import { emptyCell } from "../read/problems.ts";
import { readField } from "../read/read-field.ts";
import type { FieldCell } from "../read/read-line.ts";
import { askedOf, drawnFinding, offlineFields } from "./fields.ts";
import { keptText } from "./same-text.ts";

/** What of a line is read before its observation. */
interface Line {
  line: ReadyLine;
  cells: readonly FieldCell[];
  before: FindingInput | undefined;
  questions: readonly Question[];
  /** Whether something more is listed as wrong with it. */
  faulty: boolean;
  /** Of a group, whether each of its checks was looked at, one of them in the file. */
  looked: boolean;
}

/**
 * The observation that the cells of a line make. Cells that are as they were given out say what they said; where the
 * rule counts questions and nobody wrote another number, their list counts. Null where nothing is filled in.
 */
export function readObservation(of: Line): { observation: FindingInput["observation"]; problems: Problem[] } {
  const { line, before, questions, faulty, looked } = of;
  const standing = before?.observation ?? null;
  const drawn = before && drawnFinding(before, offlineFields(line));
  if (askedOf(line).length === 0) {
    const [cell] = of.cells;
    const said = cell ? readField(cell) : undefined;
    const empty = cell === undefined || textOf(cell.raw) === "";
    const judged = faulty || looked || (line.kind === "group" && standing !== null) || (!empty && said?.value === true);
    return { observation: judged ? (standing ?? {}) : null, problems: empty ? [] : (said?.problems ?? []) };
  }
  const cells = of.cells.map((cell) => ({ ...cell, kept: isAsDrawn(cell, drawn) }));
  const recount = counts(questions, before?.questions ?? []);
  if (cells.every(({ kept }) => kept) && !recount) return { observation: standing, problems: [] };
  const counted = cells.map((one) => ({ ...one, count: countOf(one, questions) }));
  const filled = counted.filter(({ raw, count }) => textOf(raw) !== "" || count !== undefined);
  const own = filled.filter(({ raw, count }) => count === undefined || textOf(raw) !== "");
  if (own.length === 0 && filled.length < counted.filter(({ field }) => !field.optional).length) {
    return { observation: null, problems: [] };
  }
  const observation: Record<string, unknown> = {};
  const problems = counted.flatMap((one) => fill(observation, { one, drawn, standing }));
  return { observation, problems };
}

type Counted = FieldCell & { kept: boolean; count: number | undefined };

function fill(
  observation: Record<string, unknown>,
  of: { one: Counted; drawn: Finding | undefined; standing: FindingInput["observation"] },
): Problem[] {
  const { field, raw, at, kept, count } = of.one;
  if (count !== undefined && (kept || textOf(raw) === "")) {
    putValue(observation, field.key, count);
    return [];
  }
  if (textOf(raw) === "") {
    if (field.optional) return [];
    putValue(observation, field.key, undefined);
    return [emptyCell(at, field.label)];
  }
  const { value, problems } = readField({ field, raw, at });
  const before = valueAt(of.standing, field.key);
  putValue(observation, field.key, kept && before !== undefined ? before : value);
  return problems;
}

/** Whether a cell holds what it was given out with. */
function isAsDrawn({ field, raw }: FieldCell, drawn: Finding | undefined): boolean {
  const value = answerOf(field, drawn);
  if (value === null) return textOf(raw) === "";
  return typeof value === "number" ? isNumber(raw, value) : keptText(textOf(raw), value) === value;
}

function isNumber(raw: RawValue, value: number): boolean {
  const found = findNumber(raw);
  return found !== undefined && Math.abs(found - value) < 1e-9;
}

/** What a field is by the list of questions, where its rule counts them. */
function countOf({ field }: FieldCell, questions: readonly Question[]): number | undefined {
  if (questions.length === 0) return undefined;
  if (field.key === "asked") return questions.length;
  return field.key === "unanswered" ? questions.filter(({ answered }) => !answered).length : undefined;
}

/** Whether a list of questions counts otherwise than it did. */
function counts(now: readonly Question[], before: readonly Question[]): boolean {
  const unanswered = (all: readonly Question[]) => all.filter(({ answered }) => !answered).length;
  return now.length > 0 && (now.length !== before.length || unanswered(now) !== unanswered(before));
}

function valueAt(observation: FindingInput["observation"], key: string): unknown {
  return key.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], observation);
}
