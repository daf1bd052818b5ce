import type { FactBindings } from "@jianheng/standards";
import type { Figures, Proposal } from "../figures/index.ts";
import { type Edition, type Finding, type Reading, readyLines, type Score, score } from "../scoring/index.ts";
import type { ParameterValues } from "./parameters.ts";
import { propose } from "./propose.ts";

/** What a station could expect today: from its records alone, and with what it last said of itself. */
export interface Expectation {
  /** From records alone: what no record sees is open. */
  byFacts: Score;
  /** What no record sees is taken from the last self-assessment; the same score where there is none. */
  withSelf: Score;
  /** The lines that were taken from the self-assessment (自评). */
  fromSelf: readonly string[];
  proposals: readonly Proposal[];
}

/** What the records of a station are scored by. */
export interface ByRecords {
  edition: Edition;
  reading: Reading;
  bindings: FactBindings;
  figures: Figures;
  /** The parameters that the figures were computed with. */
  values: ParameterValues;
}

/** What records come to by themselves: the lines that they see, and the score of those. */
export function scoreByFacts({ edition, reading, bindings, figures, values }: ByRecords) {
  const lines = readyLines(edition.data, reading);
  const proposals = lines.flatMap((line) => propose({ line, bindings, figures, values }) ?? []);
  const findings = proposals.flatMap((proposal) => findingOf(proposal) ?? []);
  return { proposals, findings, score: score({ edition, reading, findings }) };
}

/** The expected score of a station under an edition. `self` are the findings of its last submitted self-assessment. */
export function expectToday({ self, ...of }: ByRecords & { self: readonly Finding[] }): Expectation {
  const { proposals, findings, score: byFacts } = scoreByFacts(of);
  const { edition, reading } = of;
  const seen = new Set(findings.map(({ line }) => line));
  const added = self.filter(({ line }) => !seen.has(line));
  return {
    byFacts,
    withSelf: score({ edition, reading, findings: [...findings, ...added] }),
    fromSelf: added.map(({ line }) => line),
    proposals,
  };
}

/** A proposal as the engine takes it; undefined where records can't tell alone. */
function findingOf({ line, observation, faults, figures }: Proposal): Finding | undefined {
  if (observation === null) return undefined;
  const counted = Object.keys(observation).length === 0;
  if (!counted) return { line, observation };
  const listed = faults.map(({ what, member }) => ({ what, ...(member !== null && { member }) }));
  const found = figures.reduce((sum, { figure }) => sum + (figure?.wrong ?? 0), 0);
  // No more records are told than a page can show; the count is of all.
  const all = faults.some(({ member }) => member !== null) || found <= listed.length;
  return { line, observation: { faults: all ? listed : found } };
}
