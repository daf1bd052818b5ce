import type { OrganisationKind, Post } from "./define.ts";

const OFFICES: readonly OrganisationKind[] = ["province", "city", "county"];
const EVERYWHERE: readonly OrganisationKind[] = [...OFFICES, "station"];

function post(id: string, name: string, at: readonly OrganisationKind[], source: string): Post {
  return { id, name, at, source };
}

/** Posts of a station. */
const station: readonly Post[] = [
  post("head", "最高管理者", ["station"], "liaoning-2013 4.2; national-trial 1.1 所（站）长"),
  post("management-representative", "管理者代表", ["station"], "liaoning-2013 4.3"),
  post("general-affairs", "综合管理岗", ["station"], "liaoning-2013 4.1.2, 4.4; national-trial 1.2"),
  post("exam-affairs", "考务管理岗", ["station"], "liaoning-2013 4.1.2, 4.5; national-trial 1.3"),
  post("items", "试题管理岗", ["station"], "national-trial 1.4"),
  post("equipment", "设备设施管理岗", ["station"], "liaoning-2013 4.1.2, 4.6"),
  post("finance", "财务人员", ["station"], "national-trial 1.5"),
  post("technical-support", "技术支持人员", ["station"], "national-trial 1.5"),
  post("certificates", "证书管理人员", ["station"], "liaoning-2013 7.6.1"),
  post("archives", "档案管理岗", ["station"], "liaoning-2013 6.1; national-trial 2.1 档案资料保管"),
  post("archivist", "档案员", ["station"], "configurable; no source names it apart from 档案管理"),
];

/** Posts of those who review, assess and decide. */
const authorities: readonly Post[] = [
  post("city-reviewer", "市级初审人员", ["city"], "liaoning-2013 工作方案 二（四）"),
  post("provincial-quality-officer", "省质量管理人员", ["province"], "liaoning-2013 工作方案 二（一）质量管理部"),
  post("approving-official", "审批人员", OFFICES, "sichuan-2017 三（二）审批机关"),
  post("team-leader", "专家组组长", OFFICES, "liaoning-2013 工作方案 二（六）专家组"),
  post("document-expert", "文件审核专家", OFFICES, "liaoning-2013 工作方案 二（四）专家组"),
  post("on-site-auditor", "现场审核人员", OFFICES, "liaoning-2013 工作方案 二（六）现场审核"),
];

/** Posts of an appraisal itself. An examiner's card is a record of its own; the post is the appointment. */
const appraisals: readonly Post[] = [
  post(
    "internal-quality-supervisor",
    "内部质量督导员",
    ["station"],
    "national-trial 3.6 质量督导员; today by the institution",
  ),
  post("external-quality-supervisor", "外部质量督导员", OFFICES, "liaoning-2007; today by the authority"),
  post("invigilator", "监考员", ["station"], "national-trial 2.2"),
  post("examiner", "考评员", ["station"], "national-trial 6.4 (printed), 2.2"),
  post("senior-examiner", "高级考评员", ["station"], "national-trial 2.2 考评人员; grade by card"),
];

/** Posts that run an installation: 三员分立. */
const administration: readonly Post[] = [
  post("system-administrator", "系统管理员", EVERYWHERE, "GB/T 22239-2019 separated administration"),
  post("security-administrator", "安全管理员", EVERYWHERE, "GB/T 22239-2019 separated administration"),
  post("log-auditor", "审计管理员", EVERYWHERE, "GB/T 22239-2019 separated administration"),
];

/** Every post, in the order of the papers. */
export const posts: readonly Post[] = [...station, ...authorities, ...appraisals, ...administration];
