import type { Observation } from "../scoring/index.ts";
import { type FigureState, type RecordRef, stateOf } from "./model.ts";
import type { Proposal, ProposedFault } from "./proposal.ts";
import { figureWords } from "./words.ts";

/** A figure as it is laid beside a line: with its words, so that it reads the same for as long as it is kept. */
export interface OfferedFigure {
  fact: string;
  check: string;
  sees: "all" | "part";
  name: string;
  words: string;
  looked: number;
  wrong: number;
  state: FigureState;
  records: readonly RecordRef[];
}

/** A proposal as plain data: what a page is sent and an assessor takes. */
export interface OfferedLine {
  state: FigureState;
  whole: boolean;
  observation: Observation | null;
  faults: readonly ProposedFault[];
  figures: readonly OfferedFigure[];
}

/** A proposal with its figures in words. */
export function offeredLine({ state, whole, observation, faults, figures }: Proposal): OfferedLine {
  return {
    ...{ state, whole, observation, faults },
    figures: figures.map(({ fact, figure, check, sees }) => ({
      ...{ check, sees },
      fact: fact.id,
      name: fact.name,
      words: figureWords(fact, figure),
      looked: figure?.looked ?? 0,
      wrong: figure?.wrong ?? 0,
      state: stateOf(figure),
      records: figure?.records ?? [],
    })),
  };
}
