export {
  type Fact,
  type Figure,
  type FigureState,
  type Figures,
  figureWords,
  offeredLine,
  type Proposal,
  type ProposedFault,
  type RecordRef,
  type SeenFigure,
  stateOf,
} from "../figures/index.ts";
export { type ByFacts, byFacts } from "./by-facts.ts";
export { facts, factsBy, factsWith, findFact, listsOf, looksBy, registersOf } from "./facts.ts";
export { type GateState, gateSeen, gateState } from "./gate.ts";
export { type Hindrance, type HindranceKind, hindrancesOf, isBinding } from "./hindrances.ts";
export { hintFacts, hintsIn } from "./hints.ts";
export { nextWords, outlookWords } from "./outlook.ts";
export { valueWords } from "./parameter.ts";
export { parameterProblems } from "./parameter-problems.ts";
export {
  defaultValues,
  findParameter,
  type ParameterId,
  type ParameterValues,
  parameters,
  valuesWith,
} from "./parameters.ts";
export { policy } from "./policy.ts";
export { propose } from "./propose.ts";
export { type Expectation, expectToday } from "./today.ts";
export { type Turn, turnOf } from "./turn.ts";
export type { On } from "./window.ts";
