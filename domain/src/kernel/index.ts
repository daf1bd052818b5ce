export { dayNumber, daysInMonth, dayWords, findDay, weekday } from "./calendar.ts";
export { canonicalJson } from "./canonical-json.ts";
export { deepFreeze } from "./freeze.ts";
export { contentHash } from "./hash.ts";
export { type CertificateNumber, certificateNumber, filingNumberOf } from "./identifiers/certificate-number.ts";
export type { Code, Identifier, ParseOptions } from "./identifiers/code.ts";
export { type CreditCode, creditCode } from "./identifiers/credit-code.ts";
export { type FilingNumber, filingNumber } from "./identifiers/filing-number.ts";
export { mask } from "./identifiers/mask.ts";
export {
  isReservedMobileNumber,
  type MobileNumber,
  type MobileNumberOptions,
  mobileNumber,
} from "./identifiers/mobile-number.ts";
export { type OccupationCode, occupationCode } from "./identifiers/occupation-code.ts";
export { type QualificationNumber, qualificationNumber } from "./identifiers/qualification-number.ts";
export { readsAsNumber } from "./identifiers/reads-as-number.ts";
export {
  isReservedResidentId,
  type ResidentId,
  type ResidentIdOptions,
  type ResidentIdParts,
  residentId,
} from "./identifiers/resident-id.ts";
export { type Dice, syntheticMobileNumber, syntheticResidentId } from "./identifiers/synthetic.ts";
export { findJsonError, type Position, repeatedKeys } from "./json-position.ts";
export {
  type Day,
  dayAfter,
  dayBefore,
  daysBefore,
  holdsOn,
  monthsBefore,
  overlap,
  type Period,
  periodEndProblems,
  periodProblems,
} from "./period.ts";
export { clamp, findPoints, formatPoints, formatRange, type Points, points, share, shortPoints } from "./points.ts";
export { type Action, actions, by, type Grant, type Relation, reach } from "./policy.ts";
export { printedPoints } from "./printed-points.ts";
export { type Problem, type Result, refuse, succeed } from "./result.ts";
export { day, line, postCode, text } from "./text.ts";
export { joinWords, type Language, languages, listTerms, requirementWords, type Words } from "./words.ts";
export { jsonPath, zodProblems } from "./zod-problems.ts";
