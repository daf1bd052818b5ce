import { choice, count, day, level, occupation, on, optional, person, residentId, text, yesNo } from "../columns.ts";
import type { Register } from "../model.ts";
import { inOrder, inParts } from "../rules.ts";

/** 管理人员、技术支持和财务人员 (sichuan-2017 附件3; national-trial 1.5; liaoning-2013 10.1.1 全体员工). */
export const staffMember: Register = {
  id: "staff-member",
  area: "people",
  words: { zh: "工作人员", en: "staff" },
  keepers: ["general-affairs"],
  key: ["person", "work"],
  enrols: true,
  rules: [inOrder("joinedOn", "leftOn")],
  columns: [
    person(),
    choice("work", "工作类别", {
      management: "管理",
      "exam-affairs": "考务",
      "occupation-support": "鉴定职业技术支持",
      "computer-support": "计算机和网络技术支持",
      finance: "财务",
      expert: "专家",
      other: "其他",
    }),
    choice("employment", "用工形式", { employed: "编制", contracted: "外聘" }),
    optional(text("education", "学历", 50)),
    optional(text("title", "职业资格（专业技术职务）", 100)),
    optional(text("certificate", "能力证书名称及编号", 200), "技术、技能、财务类证书"),
    optional(text("homeBody", "工作单位")),
    day("joinedOn", "到岗日期"),
    optional(day("leftOn", "离岗日期")),
  ],
};

const roles = { examiner: "考评员", "senior-examiner": "高级考评员", supervisor: "质量督导员" };

/** 考评员证卡: a card is not an appointment. */
export const examinerCard: Register = {
  id: "examiner-card",
  area: "people",
  words: { zh: "考评员、督导员证卡", en: "cards of examiners and supervisors" },
  keepers: ["exam-affairs"],
  key: ["number", "occupation"],
  rules: [inOrder("validFrom", "validUntil")],
  columns: [
    person(),
    choice("role", "类别", roles),
    text("number", "证卡编号", 50),
    occupation(),
    level("highestLevel", "可考评最高等级"),
    day("validFrom", "有效期起"),
    day("validUntil", "有效期止"),
  ],
};

/** 聘任: by the station, for an occupation, for a time (national-trial 6.4, printed). */
export const examinerAppointment: Register = {
  id: "examiner-appointment",
  area: "people",
  words: { zh: "考评员、督导员聘任", en: "appointments of examiners and supervisors" },
  keepers: ["exam-affairs"],
  key: ["person", "role", "occupation", "validFrom"],
  rules: [inOrder("validFrom", "validUntil")],
  columns: [
    person(),
    choice("role", "类别", roles),
    occupation(),
    optional(level("highestLevel", "聘任最高等级")),
    text("document", "聘任文号", 100),
    day("validFrom", "聘期起"),
    day("validUntil", "聘期止"),
  ],
};

/** What forces recusal between somebody who examines and a candidate (erdos-2019; recorded, not judged here). */
export const personalTie: Register = {
  id: "personal-tie",
  area: "people",
  words: { zh: "回避关系", en: "ties that force recusal" },
  keepers: ["exam-affairs"],
  key: ["person", "otherId"],
  columns: [
    person("person", "考评（督导）人员"),
    residentId("otherId", "对方身份证号"),
    text("otherName", "对方姓名", 50),
    choice("tie", "关系", {
      kin: "亲属",
      "master-apprentice": "师徒",
      "teacher-student": "师生",
      "same-department": "同一部门",
    }),
    day("declaredOn", "申报日期"),
  ],
};

/** 培训与学习 (liaoning-2013 4.2.3, 4.4.4, 2.1.2; national-trial 8.1). */
export const training: Register = {
  id: "training",
  area: "people",
  words: { zh: "培训、学习", en: "trainings" },
  keepers: ["general-affairs"],
  key: ["heldOn", "title"],
  spans: [on("heldOn")],
  rules: [inParts("expected", "attended")],
  columns: [
    day("heldOn", "日期"),
    text("title", "内容"),
    choice("audience", "对象", {
      "all-staff": "全体人员（政策文件学习）",
      management: "管理、考务等工作人员",
      auditors: "内部审核人员",
      examiners: "考评、督导人员",
    }),
    count("expected", "应到人数", 10_000),
    count("attended", "实到人数", 10_000),
    optional(yesNo("assessed", "有考核或效果评价")),
  ],
};

/** 诚信档案 (liaoning-2013 10.1.1). */
export const integrityFile: Register = {
  id: "integrity-file",
  area: "people",
  words: { zh: "诚信档案", en: "integrity files" },
  keepers: ["general-affairs", "archives", "archivist"],
  key: ["person"],
  columns: [person(), day("openedOn", "建档日期"), optional(day("lastEntryOn", "最近记载日期"))],
};
