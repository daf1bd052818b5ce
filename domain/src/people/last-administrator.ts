import { type Day, holdsOn, type Period } from "../kernel/index.ts";

/** The post that appoints all administrators: where nobody held it, nobody could be made one again. */
export const APPOINTER = "system-administrator";

/**
 * Whether nobody would be left to appoint administrators once an appointment to that post ended on a day. `others` are
 * the other appointments to it in the same organisation: one of them has to hold then, and to go on.
 */
export function leavesNoAppointer({ until, others }: { until: Day; others: readonly Period[] }): boolean {
  return !others.some((one) => holdsOn(one, until) && one.until !== until);
}
