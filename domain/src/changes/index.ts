export { applicationProblems, changesOf, changeWords } from "./changes.ts";
export {
  type ApplicationState,
  type Change,
  type Changeable,
  changeable,
  changeableWords,
  type Registered,
  type Wanted,
  wantedSchema,
} from "./model.ts";
export { policy } from "./policy.ts";
export { decides, isTold, outcomeWords } from "./told.ts";
