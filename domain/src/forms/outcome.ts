import type { EditionData } from "@jianheng/standards/define";
import { formatPoints, formatRange, shortPoints } from "../kernel/index.ts";
import type { ReadyLine, Score } from "../scoring/index.ts";
import type { AssessmentForm, FormLoss, FormTotal, FormVeto } from "./model.ts";
import { isStopped } from "./notes.ts";

/** Stands where a sum would be that is none. */
const NO_SUM = "—";

/** The sum and the band; what a veto stopped has no sum. */
export function totalOf(data: EditionData, lines: readonly ReadyLine[], score: Score | undefined): FormTotal {
  const bands = data.bands.map(({ name, printed }) => `${name}：${printed}`).join("；");
  const total = lines.reduce((sum, { of }) => sum + of, 0);
  return {
    of: shortPoints(total),
    points: score ? sumWords(score) : "",
    band: score?.band ?? "",
    bands: bands === "" ? "" : `${bands}（各等级含下限）`,
  };
}

function sumWords(score: Score): string {
  return isStopped(score) ? NO_SUM : formatRange(score);
}

/** The vetoes of the edition, with the ground of each that was raised. */
export function vetoesOf(data: EditionData, score: Score | undefined): FormVeto[] {
  return data.vetoes.map(({ id, text }) => {
    const raised = score?.vetoes.find(({ veto }) => veto === id);
    return { id, text, raised: raised !== undefined, grounds: raised?.grounds ?? "" };
  });
}

/** The loss table; where a veto stopped it, of what had been found by then: nobody will assess the rest. */
export function lossesOf(score: Score): Pick<AssessmentForm, "losses" | "lossTotal"> {
  const stopped = isStopped(score);
  const losses: FormLoss[] = score.lines
    .filter(({ lost }) => (lost === null ? !stopped : lost > 0))
    .map(({ line, title, of, points: earned, lost, why, note = "" }) => ({
      line,
      title,
      of: formatPoints(of),
      points: earned === null ? "" : formatPoints(earned),
      lost: lost === null ? "" : formatPoints(lost),
      why: why.zh,
      note,
    }));
  if (stopped && losses.length === 0) return { losses: null, lossTotal: null };
  const lost = formatPoints(score.lines.reduce((sum, { lost }) => sum + (lost ?? 0), 0));
  return { losses, lossTotal: { lost, unassessed: losses.filter(({ lost }) => lost === "").length } };
}
