export type { Organisation, Reporting } from "./model.ts";
export { policy } from "./policy.ts";
export { isWithin, reportingLine } from "./reporting-line.ts";
export { reportingProblems } from "./reporting-problems.ts";
