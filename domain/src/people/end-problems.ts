import { type Day, type Period, type Problem, periodEndProblems, type Words } from "../kernel/index.ts";

/** Why an appointment can't end on a day. */
export function endProblems(of: { held: Period; until: Day }): Problem[] {
  return periodEndProblems({ ...of, later: LATER });
}

const LATER: Words = {
  zh: "终止日期不能晚于原定的截止日期：需要延长任期的，请按新的任命文件重新任命",
  en: "it can't end later than it was to end; to prolong it, appoint again by a new document",
};
