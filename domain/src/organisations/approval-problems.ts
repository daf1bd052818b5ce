import { type Period, type Problem, periodProblems } from "../kernel/index.ts";

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

const BY_ITSELF: Problem = {
  at: "$.approver",
  code: "approved-by-itself",
  message: { zh: "机构不能由自己审批，请选择审批机关", en: "nobody approves himself; choose who approved it" },
};
