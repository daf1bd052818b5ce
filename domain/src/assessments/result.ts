import { type Edition, type Finding, type Reading, type Score, score } from "../scoring/index.ts";
import { findEngineFinding } from "./engine-finding.ts";
import type { Evidence, Fault, Question } from "./finding.ts";
import { findSheet, linesFor } from "./parts.ts";
import type { Sheet, SheetFinding, State } from "./state.ts";
import type { Actor } from "./terms.ts";

/** A lost point led back: to the finding, its faults and their evidence, who saw it and who chose it. */
export interface LostPoints {
  line: string;
  lost: number;
  sheet: string;
  finding: { by: Actor; at: string; action: string; afterSight: boolean };
  faults: readonly Fault[];
  evidence: readonly Evidence[];
  questions: readonly Question[];
  chosen: { by: Actor; at: string; action: string; why: string | null };
}

/** The result of an assessment by the same engine as every other score, and the trace of what it lost. */
export interface Result {
  score: Score;
  lost: readonly LostPoints[];
}

/** The finding that was chosen for a line, with its sheet; nothing while none was. */
export function findChosen(
  state: Pick<State, "choices" | "sheets">,
  line: string,
): { sheet: Sheet; finding: SheetFinding } | undefined {
  const choice = state.choices[line];
  const sheet = choice && findSheet(state, choice.sheet);
  const finding = sheet?.findings[line];
  return sheet && finding ? { sheet, finding } : undefined;
}

/** The findings that the leader chose, as the engine takes them. */
export function decidedFindings(state: State, edition: Edition): Finding[] {
  return linesFor(state, edition).flatMap((line) => {
    const chosen = findChosen(state, line.id);
    const finding = chosen && findEngineFinding(chosen.finding, line);
    return finding ? [finding] : [];
  });
}

/** The score of one sheet as it stands. */
export function sheetScore({
  state,
  sheet,
  edition,
}: {
  state: Pick<State, "assessment">;
  sheet: Sheet;
  edition: Edition;
}): Score {
  const findings = linesFor(state, edition).flatMap((line) => {
    const finding = sheet.findings[line.id];
    const engine = finding && findEngineFinding(finding, line);
    return engine ? [engine] : [];
  });
  return score({ edition, reading: state.assessment.reading, findings });
}

/** The decided result: the chosen findings and the vetoes raised, scored under the edition and reading it is bound to. */
export function resultOf({ state, edition }: { state: State; edition: Edition }): Result {
  const scored = scoreAs({
    state,
    edition,
    reading: state.assessment.reading,
    findings: decidedFindings(state, edition),
  });
  const lost = scored.lines.flatMap((line) => (line.lost ? traceOf(state, line.line, line.lost) : []));
  return { score: scored, lost };
}

/** Some findings under any edition and reading, with the vetoes of the assessment that this edition has. */
export function scoreAs(as: { state: State; edition: Edition; reading: Reading; findings: readonly Finding[] }): Score {
  const { state, edition, reading, findings } = as;
  const known = new Set(edition.data.vetoes.map(({ id }) => id));
  const vetoes = state.vetoes.filter(({ veto }) => known.has(veto)).map(({ veto, grounds }) => ({ veto, grounds }));
  return score({ edition, reading, findings, vetoes });
}

function traceOf(state: State, line: string, lost: number): LostPoints[] {
  const [choice, chosen] = [state.choices[line], findChosen(state, line)];
  if (choice === undefined || chosen === undefined) return [];
  const { sheet, finding } = chosen;
  const { stamp, afterSight, faults, evidence, questions } = finding;
  const { by, at, action } = choice.stamp;
  return [
    {
      line,
      lost,
      sheet: sheet.id,
      finding: { by: stamp.by, at: stamp.at, action: stamp.action, afterSight },
      faults,
      evidence,
      questions,
      chosen: { by, at, action, why: choice.why },
    },
  ];
}
