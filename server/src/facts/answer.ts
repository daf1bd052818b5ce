import { type Fact, type Figure, figureWords, offeredLine, type Proposal, stateOf } from "@jianheng/domain/facts";
import type { Score } from "@jianheng/domain/scoring";
import type { z } from "zod";
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
  };
}

/** What records say of a line, as it is answered. */
export function shownProposal(proposal: Proposal): ShownProposal {
  const { observation, faults, figures, ...rest } = offeredLine(proposal);
  return {
    ...rest,
    observation: observation && { ...observation },
    faults: faults.map((fault) => ({ ...fault, facts: [...fault.facts], records: [...fault.records] })),
    figures: figures.map((figure) => ({ ...figure, records: [...figure.records] })),
  };
}

/** A score as an interval. */
export function shownScore({ low, high, of, band }: Score): z.input<typeof expectation>["byFacts"] {
  return { low, high, of, band };
}
