export { type ByFacts, byFacts } from "./by-facts.ts";
export { facts, findFact } from "./facts.ts";
export { type GateState, gateState } from "./gate.ts";
export {
  type Fact,
  type Figure,
  type FigureState,
  type Figures,
  type RecordRef,
  type SeenFigure,
  stateOf,
} from "./model.ts";
export { policy } from "./policy.ts";
export { type Proposal, type ProposedFault, propose } from "./propose.ts";
export { type Expectation, expectToday } from "./today.ts";
export { type Turn, turnOf } from "./turn.ts";
export { figureWords } from "./words.ts";
