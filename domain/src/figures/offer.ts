import type { Observation, ReadyLine } from "../scoring/index.ts";
import { type Figure, type SeenFigure, stateOf } from "./model.ts";

interface Seen {
  line: ReadyLine;
  seen: readonly SeenFigure[];
  /** Whether the records see all that the line asks for. */
  whole: boolean;
}

/** The observation that records make by themselves, without faults; null where they don't see enough to tell. */
export function offered(of: Seen): Observation | null {
  const { definition } = of.line;
  const figures = of.seen.flatMap(({ figure }) => (figure ? [figure] : []));
  const broken = figures.some((figure) => stateOf(figure) === "broken");
  switch (definition.kind) {
    // What is broken is broken, whatever else there is to see.
    case "all-or-nothing":
      return broken ? { met: false } : of.whole ? { met: true } : null;
    case "deduct-per-fault":
      return of.whole ? {} : null;
    case "notice":
      return approvalBroken(of.seen) ? { approved: false, deduct: "0" } : null;
    case "ratio-steps":
      return of.whole ? ratio(figures) : null;
    case "rate-below":
      return of.whole ? rate(figures) : null;
    case "levels":
      return of.whole ? level(definition.levels, figures) : null;
    default:
      return null;
  }
}

/** The first fact bound to a notice is its approval: without it nothing is earned (national-trial 6.1). */
function approvalBroken([approval]: readonly SeenFigure[]): boolean {
  return approval !== undefined && stateOf(approval.figure) === "broken";
}

function ratio([figure]: readonly Figure[]): Observation | null {
  return figure === undefined ? null : { ratio: [figure.looked - figure.wrong, figure.looked] };
}

function rate([figure]: readonly Figure[]): Observation | null {
  return figure === undefined ? null : { errors: figure.wrong, sampled: figure.looked };
}

/** All in order is the highest, all amiss the lowest; what lies between is for a person, unless there is one level for it. */
function level(levels: readonly { award: number }[], figures: readonly Figure[]): Observation | null {
  const awards = levels.map(({ award }) => award).sort((a, b) => b - a);
  const [highest] = awards;
  const lowest = awards.at(-1);
  if (highest === undefined || lowest === undefined) return null;
  if (figures.every(({ wrong }) => wrong === 0)) return { level: highest };
  if (figures.every(({ wrong, looked }) => wrong === looked)) return { level: lowest };
  const [, middle, ...more] = awards;
  return more.length === 1 && middle !== undefined ? { level: middle } : null;
}
