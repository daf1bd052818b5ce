export {
  type Fact,
  type Figure,
  type FigureState,
  type Figures,
  type RecordRef,
  type SeenFigure,
  stateOf,
} from "./model.ts";
export { type OfferedFigure, type OfferedLine, offeredLine } from "./offered-line.ts";
export { type Proposal, type ProposedFault, proposalOf } from "./proposal.ts";
export { figureWords } from "./words.ts";
