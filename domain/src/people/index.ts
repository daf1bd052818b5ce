export { appointmentProblems } from "./appointment-problems.ts";
export type { Appointment } from "./model.ts";
export { type PostConflict, postConflicts } from "./post-conflicts.ts";
