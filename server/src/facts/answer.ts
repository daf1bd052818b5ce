import {
  type Fact,
  type Figure,
  figureWords,
  type Hindrance,
  offeredLine,
  outlookWords,
  type Proposal,
  registersOf,
  stateOf,
} from "@jianheng/domain/facts";
import type { Edition, Score } from "@jianheng/domain/scoring";
import type { z } from "zod";
import type { Expected } from "./expected.ts";
import type { expectation, proposals, seen } from "./schemas.ts";

type ShownProposal = Omit<z.input<typeof proposals>["lines"][number], "line">;
type ShownSeen = z.input<typeof seen>;

/** A fact with its figure, as it is answered. */
export function shownFigure(fact: Fact, figure: Figure | undefined): ShownSeen {
  return {
    fact: fact.id,
    name: fact.name,
    words: figureWords(fact, figure),
    looked: figure?.looked ?? 0,
    wrong: figure?.wrong ?? 0,
    state: stateOf(figure),
    records: [...(figure?.records ?? [])],
    registers: [...registersOf(fact.id)],
  };
}

/** What records say of a line, as it is answered. */
export function shownProposal(proposal: Proposal): ShownProposal {
  const { observation, faults, figures, ...rest } = offeredLine(proposal);
  return {
    ...rest,
    observation: observation && { ...observation },
    faults: faults.map((fault) => ({ ...fault, facts: [...fault.facts], records: [...fault.records] })),
    figures: figures.map((figure) => ({
      ...figure,
      records: [...figure.records],
      registers: [...registersOf(figure.fact)],
    })),
  };
}

/** A score under an edition, with what stands before its band. */
interface Outlook {
  score: Score;
  edition: Edition;
  hindrances: readonly Hindrance[];
}

/** A score as an interval, and in words. */
function shownScore({ score, edition, hindrances }: Outlook): z.input<typeof expectation>["byFacts"] {
  const { low, high, of, band } = score;
  const words = outlookWords({ score, banded: edition.data.bands.length > 0, hindrances }).zh;
  return { low, high, of, band, words };
}

/** What a station could expect under an edition, at a glance. */
export function shownOutlook(made: Expected) {
  const { edition, byFacts, withSelf, self, selfShown, hindrances } = made;
  return {
    edition: edition.data.id,
    name: edition.data.name,
    byFacts: shownScore({ score: byFacts, edition, hindrances }),
    withSelf: shownScore({ score: withSelf, edition, hindrances }),
    self: self ? { assessment: self.assessment, on: self.on } : null,
    selfShown,
    hindrances: shownHindrances(hindrances),
  };
}

/** What stands before a band, as it is answered. */
function shownHindrances(hindrances: readonly Hindrance[]): z.input<typeof expectation>["hindrances"] {
  return hindrances.map(({ kind, words, gates }) => ({
    kind,
    words: words.zh,
    gates: gates.map(({ id, text }) => ({ id, text })),
  }));
}
