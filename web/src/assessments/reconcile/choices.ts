import { needsReason } from "@jianheng/domain/assessments";
import type { Comparison } from "../../api/models.ts";

/** Of a line, whose finding stands, and why. */
export interface Choice {
  sheet: string;
  why: string;
}
export type Choices = Readonly<Record<string, Choice>>;
type Line = Comparison["lines"][number];

/** The sheets that judged a line. */
function judged({ sheets }: Line): Line["sheets"] {
  return sheets.filter(({ points }) => points !== null);
}

/**
 * A choice for every line on which nobody differs: the finding of the last stage that judged it. Where they do, whoever
 * leads the team chooses himself.
 */
export function agreed({ lines, sheets }: Comparison, chosen: Choices): Choices {
  const order = new Map(sheets.map(({ id }, index) => [id, index]));
  const free = lines.filter((line) => chosen[line.line] === undefined && !line.differs && judged(line).length > 0);
  const last = free.map((line) => {
    const found = judged(line).reduce((one, other) =>
      (order.get(other.sheet) ?? 0) >= (order.get(one.sheet) ?? 0) ? other : one,
    );
    return [line.line, { sheet: found.sheet, why: "" }] as const;
  });
  return { ...chosen, ...Object.fromEntries(last) };
}

/** Lines without a choice yet, and those whose choice lacks the reason that is due. */
export function left(comparison: Comparison, chosen: Choices): { open: string[]; reasons: string[] } {
  const ids = (of: readonly Line[]) => of.map(({ line }) => line);
  const lacks = (line: Line) => {
    const choice = chosen[line.line];
    return choice !== undefined && choice.why.trim() === "" && isReasonDue(comparison, line, choice.sheet);
  };
  return {
    open: ids(comparison.lines.filter(({ line }) => chosen[line] === undefined)),
    reasons: ids(comparison.lines.filter(lacks)),
  };
}

/** Whether the choice of a sheet for a line needs a reason, by the rule of the server. */
export function isReasonDue({ sheets }: Comparison, line: Line, sheet: string): boolean {
  const given = line.sheets.flatMap((one) => {
    const stage = sheets.find(({ id }) => id === one.sheet)?.stage;
    return stage === undefined ? [] : [{ ...one, stage, finding: null }];
  });
  return needsReason({ ...line, sheets: given }, sheet);
}

/** What the choices come to so far. */
export function chosenTotal({ lines }: Comparison, chosen: Choices): number {
  return lines.reduce((sum, { line, sheets }) => {
    const points = sheets.find(({ sheet }) => sheet === chosen[line]?.sheet)?.points;
    return sum + (points ?? 0);
  }, 0);
}
