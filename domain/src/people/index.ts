export { appointmentProblems } from "./appointment-problems.ts";
export { endProblems } from "./end-problems.ts";
export { APPOINTER, leavesNoAppointer } from "./last-administrator.ts";
export { mayHandle } from "./may-handle.ts";
export type { AppointingDocument, Appointment, Held } from "./model.ts";
export { numberProblems, type PersonNumbers } from "./number-problems.ts";
export { policy } from "./policy.ts";
export { type PostConflict, postConflicts, postsApart } from "./post-conflicts.ts";
