import { choice, day, on, optional, text, yesNo } from "../columns.ts";
import type { Register } from "../model.ts";
import { inOrder } from "../rules.ts";

/** What a document is: the system documents of liaoning-2013 1.1, the rules of national-trial 2, plans and programmes. */
const kinds = {
  manual: "质量手册",
  "procedure-documents": "程序文件：文件控制",
  "procedure-records": "程序文件：记录控制",
  "procedure-nonconformity": "程序文件：未达标项控制",
  "procedure-internal-audit": "程序文件：内部审核",
  "procedure-corrective": "程序文件：纠正措施",
  "procedure-preventive": "程序文件：预防措施",
  "procedure-review": "程序文件：管理评审",
  "work-instruction": "作业指导书",
  "appraisal-procedure": "职业（工种）鉴定规程",
  "record-form": "记录文件",
  duties: "岗位职责",
  "exam-room-rules": "考场规则",
  "equipment-rules": "设备设施管理制度",
  "service-procedure": "鉴定服务工作规程（办法）",
  fees: "收费标准和管理办法",
  "archive-rules": "档案资料保管制度",
  "paper-secrecy": "试卷（试题）保密规定",
  "quality-control": "质量控制有关规定",
  "equipment-operation": "设备安全操作规程",
  security: "安全保卫制度",
  emergency: "应急预案",
  "examiner-rules": "考评人员管理制度",
  "invigilator-rules": "监考人员管理制度",
  "staff-rules": "考务工作人员管理制度",
  "candidate-rules": "考生守则",
  "statistics-rules": "统计分析工作制度",
  "auditor-training": "内部审核人员培养制度",
  "resource-measures": "资源保障措施",
  external: "外来文件",
};

/** 文件 (liaoning-2013 1.1, 1.2; national-trial 2): each version is a record. */
export const systemDocument: Register = {
  id: "system-document",
  area: "documents",
  words: { zh: "体系文件和制度", en: "system documents and rules" },
  keepers: ["general-affairs", "management-representative"],
  key: ["number", "revision"],
  rules: [inOrder("effectiveOn", "withdrawnOn")],
  columns: [
    choice("kind", "文件类别", kinds),
    text("number", "文件编号", 50),
    text("revision", "版本", 20),
    text("title", "名称"),
    optional(text("subject", "适用的岗位或职业", 100), "岗位职责写岗位，鉴定规程写职业（工种）"),
    optional(day("approvedOn", "批准日期")),
    optional(text("approvedBy", "批准人", 50)),
    day("effectiveOn", "实施日期"),
    optional(day("reviewedOn", "最近评审日期")),
    optional(day("withdrawnOn", "作废日期")),
    optional(yesNo("stillInUse", "作废后仍在使用"), "核查现场使用情况后填写"),
    optional(yesNo("displayed", "已上墙（明示）")),
  ],
};

/** 责任书 (liaoning-2013 9.1; national-trial 9.1). */
export const responsibilityLetter: Register = {
  id: "responsibility-letter",
  area: "documents",
  words: { zh: "质量管理责任书", en: "responsibility letters" },
  keepers: ["general-affairs", "management-representative"],
  key: ["signedOn", "counterpart"],
  rules: [inOrder("validFrom", "validUntil")],
  columns: [
    choice("counterpartKind", "签订对象", { authority: "上级部门", person: "本所人员" }),
    text("counterpart", "对方名称（姓名）", 100),
    day("signedOn", "签订日期"),
    day("validFrom", "有效期起"),
    day("validUntil", "有效期止"),
    optional(yesNo("planned", "有落实方案")),
    optional(text("responsible", "落实负责人", 50)),
    optional(day("checkedOn", "最近检查落实日期")),
  ],
};

/** 工作报告 (liaoning-2013 4.3–4.6, 8.2.1): what a post reported, and whether it proposed to improve anything. */
export const workReport: Register = {
  id: "work-report",
  area: "documents",
  words: { zh: "工作记录、报告", en: "reports of work" },
  keepers: ["general-affairs", "management-representative", "exam-affairs", "equipment"],
  key: ["reportedOn", "kind", "title"],
  spans: [on("reportedOn")],
  columns: [
    choice("kind", "类别", {
      coordination: "综合、协调、联络",
      "system-running": "体系过程的建立、实施、保持",
      "supervision-checks": "运行管理和监督检查",
      capability: "人员能力建设",
      operations: "鉴定运行和质量控制情况",
      safety: "文明安全和设备使用维护情况",
      "equipment-needs": "设备、工具需求",
      "site-acceptance": "鉴定场所、设备设施验收",
      statistics: "统计分析",
      "quality-inspection": "过程质量检查方案、表格及验证",
    }),
    day("reportedOn", "日期"),
    text("title", "名称"),
    optional(text("reportedBy", "报告人", 50)),
    optional(yesNo("suggests", "有改进建议")),
  ],
};
