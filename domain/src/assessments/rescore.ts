import type { Problem } from "../kernel/index.ts";
import {
  type Edition,
  type Finding,
  observationProblems,
  type Reading,
  readyLines,
  type Score,
} from "../scoring/index.ts";
import { linesFor } from "./parts.ts";
import { problem } from "./problem.ts";
import { decidedFindings, scoreAs } from "./result.ts";
import type { State } from "./state.ts";

/** What a result would be under another edition or reading: laid beside it, stored nowhere. */
export interface DryRun {
  score: Score;
  /** Findings that fit there. */
  fit: readonly string[];
  /** Findings that don't, each with what stands in the way. */
  misfit: readonly { line: string; problems: readonly Problem[] }[];
  /** Vetoes raised that the other edition does not know. */
  vetoesUnknown: readonly string[];
}

/**
 * The decided findings scored under another edition or reading. A finding fits where the other edition has a line of
 * the same number and title and its rule takes the observation; `crosswalk` names the line where they differ.
 */
export function rescore(as: {
  state: State;
  edition: Edition;
  under: { edition: Edition; reading: Reading };
  crosswalk?: ReadonlyMap<string, string>;
}): DryRun {
  const { state, edition, under, crosswalk } = as;
  const titles = new Map(linesFor(state, edition).map(({ id, title }) => [id, title]));
  const lines = readyLines(under.edition.data, under.reading);
  const fitting: Finding[] = [];
  const [fit, misfit]: [string[], DryRun["misfit"][number][]] = [[], []];
  for (const finding of decidedFindings(state, edition)) {
    const named = crosswalk?.get(finding.line);
    const line = lines.find(({ id }) => id === (named ?? finding.line));
    const other = line === undefined || (named === undefined && line.title !== titles.get(finding.line));
    const problems = other
      ? [problem(`$.${finding.line}`, "no-such-check", OTHER)]
      : observationProblems({ line, observation: finding.observation, at: `$.${finding.line}` });
    if (problems.length === 0 && line) {
      fitting.push({ ...finding, line: line.id });
      fit.push(finding.line);
    } else misfit.push({ line: finding.line, problems });
  }
  const known = under.edition.data.vetoes.map(({ id }) => id);
  return {
    score: scoreAs({ state, ...under, findings: fitting }),
    fit,
    misfit,
    vetoesUnknown: state.vetoes.map(({ veto }) => veto).filter((id) => !known.includes(id)),
  };
}

const OTHER = { zh: "该标准没有对应的条目", en: "the other standard has no such line" };
