import { canonicalJson } from "../kernel/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import { observationOf, pointsOf } from "./engine-finding.ts";
import type { SheetKind } from "./model.ts";
import { linesIn } from "./parts.ts";
import type { Sheet, SheetFinding } from "./state.ts";

/** What one sheet says of a line. */
export interface Compared {
  sheet: string;
  stage: SheetKind;
  finding: SheetFinding | null;
  points: number | null;
}

/** The sheets side by side on one line. */
export interface LineComparison {
  line: string;
  of: number;
  sheets: readonly Compared[];
  /** Two sheets that judged it do so differently. */
  differs: boolean;
  /** Two assessors do, the station's own judgement apart: the choice between them needs a reason. */
  needsReason: boolean;
  /** The most less the fewest points given; null where fewer than two judged it. */
  spread: number | null;
}

/**
 * Sheets laid side by side, line by line. Give it only sheets that the reader may see in full: those of a `View`, or
 * all of a state for the leader.
 */
export function compareSheets(sheets: readonly Sheet[], lines: readonly ReadyLine[]): LineComparison[] {
  const scopes = sheets.map((sheet) => ({ sheet, covers: new Set(linesIn(sheet.scope, lines).map(({ id }) => id)) }));
  return lines.map((line) => {
    const at = scopes.filter(({ covers }) => covers.has(line.id)).map(({ sheet }) => comparedOn(sheet, line));
    const judged = at.filter(({ points }) => points !== null);
    const points = judged.map((one) => one.points ?? 0);
    return {
      line: line.id,
      of: line.of,
      sheets: at,
      differs: differ(judged, line),
      needsReason: differ(
        judged.filter(({ stage }) => stage !== "self-assessment"),
        line,
      ),
      spread: points.length < 2 ? null : Math.max(...points) - Math.min(...points),
    };
  });
}

/**
 * Whether a choice for a line needs a reason: the assessors differ, or the station's own finding is set above theirs, or
 * stands where none of them judged.
 */
export function needsReason({ needsReason: differ, differs, sheets }: LineComparison, sheet: string): boolean {
  const own = sheets.find((one) => one.sheet === sheet)?.stage === "self-assessment";
  const alone = !sheets.some(({ stage, points }) => stage !== "self-assessment" && points !== null);
  return differ || (own && (differs || alone));
}

function comparedOn({ id, stage, findings }: Sheet, line: ReadyLine): Compared {
  const finding = findings[line.id] ?? null;
  return { sheet: id, stage, finding, points: finding && pointsOf(finding, line) };
}

function differ(compared: readonly Compared[], line: ReadyLine): boolean {
  return new Set(compared.flatMap(({ finding }) => (finding ? [judgement(finding, line)] : []))).size > 1;
}

/** What makes two findings the same: points and observation; of faults how many and where, not their words. */
function judgement(finding: SheetFinding, line: ReadyLine): string {
  const { faults: _, reason: __, ...seen } = observationOf(finding, line) ?? {};
  const members = finding.faults.map(({ member }) => member ?? "").sort();
  return canonicalJson([pointsOf(finding, line), seen, members]);
}
