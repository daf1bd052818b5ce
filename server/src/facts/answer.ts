import {
  type Fact,
  type Figure,
  figureWords,
  listsOf,
  type On,
  offeredLine,
  outlookWords,
  type Proposal,
  stateOf,
} from "@jianheng/domain/facts";
import type { Language } from "@jianheng/domain/kernel";
import type { Score } from "@jianheng/domain/scoring";
import type { z } from "zod";
import type { Expected } from "./expected.ts";
import type { expectation, proposals, seen } from "./schemas.ts";

type ShownProposal = Omit<z.input<typeof proposals>["lines"][number], "line">;
type ShownSeen = z.input<typeof seen>;

/** A fact with its figure, as it is answered. */
export function shownFigure(fact: Fact, figure: Figure | undefined, on: On): ShownSeen {
  return {
    fact: fact.id,
    name: fact.name,
    words: figureWords(fact, figure),
    looked: figure?.looked ?? 0,
    wrong: figure?.wrong ?? 0,
    state: stateOf(figure),
    records: [...(figure?.records ?? [])],
    registers: [...listsOf(fact.id, on)],
  };
}

/** What records say of a line, as it is answered. */
export function shownProposal(proposal: Proposal, on: On): ShownProposal {
  const { observation, faults, figures, ...rest } = offeredLine(proposal);
  return {
    ...rest,
    observation: observation && { ...observation },
    faults: faults.map((fault) => ({ ...fault, facts: [...fault.facts], records: [...fault.records] })),
    figures: figures.map((figure) => ({
      ...figure,
      records: [...figure.records],
      registers: [...listsOf(figure.fact, on)],
    })),
  };
}

/** A score as an interval, and in words. */
function shownScore(
  score: Score,
  { edition, hindrances, language }: Pick<Expected, "edition" | "hindrances"> & { language: Language },
): z.input<typeof expectation>["byFacts"] {
  const { low, high, of, band } = score;
  const words = outlookWords({ score, banded: edition.data.bands.length > 0, hindrances })[language];
  return { low, high, of, band, words };
}

/** What a station could expect under an edition, at a glance. */
export function shownOutlook({ edition, self, hindrances, ...made }: Expected, language: Language) {
  return {
    edition: edition.data.id,
    name: edition.data.name,
    byFacts: shownScore(made.byFacts, { edition, hindrances, language }),
    withSelf: shownScore(made.withSelf, { edition, hindrances, language }),
    self: self ? { assessment: self.assessment, on: self.on } : null,
    selfShown: made.selfShown,
    hindrances: hindrances.map(({ kind, words, gates }) => ({
      kind,
      words: words[language],
      gates: gates.map(({ id, text }) => ({ id, text })),
    })),
  };
}
