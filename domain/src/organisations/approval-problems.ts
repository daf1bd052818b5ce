import { type Day, type Period, type Problem, periodEndProblems, periodProblems, type Words } from "../kernel/index.ts";

/** `approver` approved `organisation` for a time, by a document. The approver need not be the superior. */
export interface Approval extends Period {
  organisation: string;
  approver: string;
  document: string;
}

/** Why an approval can't be written; nothing when it can. */
export function approvalProblems(proposed: Approval): Problem[] {
  return [...(proposed.approver === proposed.organisation ? [BY_ITSELF] : []), ...periodProblems(proposed)];
}

/** Why an approval can't end on a day. */
export function approvalEndProblems(of: { held: Period; until: Day }): Problem[] {
  return periodEndProblems({ ...of, later: LATER });
}

const LATER: Words = {
  zh: "终止日期不能晚于原定的截止日期：需要延长的，请按新的批准文件另行登记",
  en: "it can't end later than it was to end; to prolong it, record another by its document",
};

const BY_ITSELF: Problem = {
  at: "$.approver",
  code: "approved-by-itself",
  message: { zh: "机构不能由自己审批，请选择审批机关", en: "nobody approves himself; choose who approved it" },
};
