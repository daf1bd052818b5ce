export { type Jobs, openJobs } from "./jobs.ts";
export { type AnyJobKind, jobKind, type Routine, type Run } from "./kind.ts";
