export { ADMINISTRATORS, dueOf, needsSecondFactor } from "./due.ts";
export {
  type Attempts,
  afterAttempt,
  isGuessing,
  lockedMinutes,
  NO_ATTEMPTS,
  UNKNOWN_NAMES,
  withoutLast,
} from "./lock-out.ts";
export type { AccountState, Due, SecondFactorPolicy } from "./model.ts";
export { normalisePassword, passwordProblems } from "./password-problems.ts";
export { machineActs, ownActs, policy } from "./policy.ts";
export { SESSION_LIMITS, type SessionLimits } from "./session-limits.ts";
export { normaliseUsername, usernameProblems } from "./username.ts";
