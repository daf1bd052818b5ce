import { actions, by } from "../kernel/index.ts";

const STATION = ["head", "management-representative"] as const;
const SELF = [...STATION, "general-affairs", "exam-affairs", "equipment"] as const;
const OFFICIALS = ["approving-official", "provincial-quality-officer"] as const;
const REVIEWERS = ["city-reviewer", "document-expert", "provincial-quality-officer", "team-leader"] as const;
const ASSESSORS = [...REVIEWERS, "on-site-auditor", "external-quality-supervisor"] as const;

/** Posts that take part in an assessment; what each may within one, its stage and its sheets, is the verb's own rule. */
const self = by(...SELF).of("own");
const station = by(...STATION).of("own");
const assessors = by(...ASSESSORS).of("below");
const officials = by(...OFFICIALS).of("below");
/** Posts that may write on sheets. */
export const writing = [self, assessors] as const;

/**
 * Who may do what in an assessment of a station. No source hands out single acts; the posts are those that the papers
 * name for a step (Liaoning 2013 工作方案 二, Sichuan 2017 三, Liaoning 2007 三), and can be configured.
 */
export const policy = actions("assessments", {
  see: [
    { zh: "查看评估", en: "see an assessment" },
    by("everyone").of("own"),
    by(...ASSESSORS, "approving-official").of("below"),
  ],
  create: [{ zh: "发起评估", en: "begin an assessment" }, station, officials],
  "open-stage": [{ zh: "启动评估阶段", en: "open a stage" }, self, assessors, officials],
  "assign-assessor": [{ zh: "选派评估人员", en: "assign an assessor" }, by(...OFFICIALS, "city-reviewer").of("below")],
  "record-finding": [{ zh: "填写评估发现", en: "record a finding" }, self, assessors],
  "touch-check": [{ zh: "逐条确认", en: "say that a check conforms or not" }, self, assessors],
  submit: [{ zh: "提交评估表", en: "hand in a sheet" }, station, assessors],
  withdraw: [{ zh: "撤回评估表", en: "take a sheet back" }, station, assessors],
  return: [{ zh: "退回补正", en: "return a sheet for supplement" }, by(...REVIEWERS).of("below"), officials],
  resubmit: [{ zh: "补正后提交", en: "hand in a supplemented sheet" }, station, assessors],
  finalise: [{ zh: "评估表定稿", en: "make a sheet final" }, by(...ASSESSORS).of("below"), officials],
  "reassign-checks": [
    { zh: "改派评估内容", en: "reassign the checks of who dropped out" },
    by("team-leader", ...OFFICIALS).of("below"),
  ],
  "release-member": [{ zh: "成员退出评估组", en: "release a member of the team" }, officials],
  "raise-veto": [{ zh: "提出否决项", en: "raise a veto" }, by(...REVIEWERS).of("below"), officials],
  reconcile: [{ zh: "汇总定分", en: "reconcile the sheets" }, assessors, officials],
  decide: [{ zh: "作出结论", en: "decide" }, assessors, officials],
  sign: [{ zh: "签字", en: "sign" }, assessors, officials],
  approve: [{ zh: "审批评估结论", en: "approve or send back the conclusion" }, by("approving-official").of("below")],
  publish: [{ zh: "公示结果", en: "publish the result" }, officials],
  object: [{ zh: "提出异议", en: "object" }, by("everyone").of("own")],
  "answer-objection": [{ zh: "答复异议", en: "answer an objection" }, officials],
  appeal: [{ zh: "申诉", en: "appeal" }, station],
  "assign-appeal-panel": [
    { zh: "指定申诉复核人员", en: "name who hears an appeal" },
    by("approving-official").of("below"),
  ],
  "decide-appeal": [{ zh: "作出申诉复核决定", en: "decide an appeal" }, assessors, officials],
  "attach-scan": [{ zh: "上传盖章扫描件", en: "attach the stamped scan" }, officials],
  close: [{ zh: "办结", en: "close an assessment" }, station, officials],
});
