import { type Day, type Period, type Problem, periodProblems } from "../kernel/index.ts";

/** Why an appointment can't end on a day: it ends no earlier than it begins, and no later than it was to end. */
export function endProblems({ held, until }: { held: Period; until: Day }): Problem[] {
  const later = held.until !== null && until > held.until;
  return [...periodProblems({ from: held.from, until }), ...(later ? [LATER] : [])];
}

const LATER: Problem = {
  at: "$.until",
  code: "ends-later",
  message: {
    zh: "终止日期不能晚于原定的截止日期：需要延长任期的，请按新的任命文件重新任命",
    en: "it can't end later than it was to end; to prolong it, appoint again by a new document",
  },
};
