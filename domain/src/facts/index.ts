export { facts, findFact } from "./facts.ts";
export { type GateState, gateState } from "./gate.ts";
export { type Fact, type Figure, type FigureState, type Figures, type RecordRef, stateOf } from "./model.ts";
export { type Proposal, type ProposedFault, propose, type SeenFigure } from "./propose.ts";
export { type Expectation, expectToday } from "./today.ts";
export { figureWords } from "./words.ts";
