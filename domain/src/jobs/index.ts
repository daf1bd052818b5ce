export { policy } from "./policy.ts";
export { type JobState, retryProblems, seesOwnOnly, stopProblems } from "./steering.ts";
