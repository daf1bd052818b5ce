export { type Approval, approvalEndProblems, approvalProblems } from "./approval-problems.ts";
export type { Organisation, Reporting } from "./model.ts";
export { endedByMove, type Move, moveProblems } from "./move.ts";
export { policy } from "./policy.ts";
export { isWithin, reportingLine } from "./reporting-line.ts";
export { reportingProblems } from "./reporting-problems.ts";
