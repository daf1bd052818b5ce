import { sheetScore } from "../assessments/index.ts";
import type { Score } from "../scoring/index.ts";
import type { Taken } from "./taken.ts";

/** The score that papers show: what was decided; of a self-assessment, which nobody reconciles, that of its one sheet. */
export function scoreOf({ snapshot, edition }: Pick<Taken, "snapshot" | "edition">): Score {
  const { assessment, sheets, result } = snapshot;
  const own = sheets.find(({ stage }) => stage === "self-assessment");
  const alone = assessment.purpose === "self" && result.score.vetoes.length === 0;
  return alone && own ? sheetScore({ state: snapshot, sheet: own, edition }) : result.score;
}
