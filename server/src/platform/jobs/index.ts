export { type Jobs, openJobs } from "./jobs.ts";
export { type AnyJobKind, type JobKind, jobKind, type Progress, type Routine, type Run } from "./kind.ts";
