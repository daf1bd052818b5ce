export { applicationProblems, changesOf, changeWords, readOtherwise } from "./changes.ts";
export { type Covered, confirmationProblems, sameScope } from "./confirmation.ts";
export { licenceProblems, licenceStays, registrationProblems, registrationStays } from "./direct.ts";
export {
  fixedOfLicence,
  fixedOfRegistration,
  inForce,
  licenceFixed,
  type Registration,
  type Standing,
} from "./fixed.ts";
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
export { confirms, decides, isTold, licenceToldWords, outcomeWords } from "./told.ts";
