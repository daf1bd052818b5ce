import {
  amount,
  choice,
  count,
  day,
  levelByRegime,
  occupation,
  ofBatch,
  on,
  optional,
  person,
  record,
  regime,
  residentId,
  text,
  year,
  yesNo,
} from "../columns.ts";
import type { Register } from "../model.ts";
import { inOrder, inParts } from "../rules.ts";

/** 年度计划 (erdos-2019: filed by the end of November of the year before; liaoning-2013 7.2.1). */
export const annualPlan: Register = {
  id: "annual-plan",
  area: "batches",
  words: { zh: "年度计划", en: "plans of a year" },
  keepers: ["exam-affairs"],
  key: ["year"],
  spans: [on("year")],
  columns: [
    year("year", "计划年度"),
    text("number", "计划文号（编号）", 100),
    day("filedOn", "报送日期"),
    optional(day("approvedOn", "批准日期")),
    count("batches", "计划批次数", 1000),
    count("people", "计划人数"),
  ],
};

/** 批次: one sitting, or several, of one occupation and level. Its columns follow the papers of a batch in their order. */
export const batch: Register = {
  id: "batch",
  area: "batches",
  words: { zh: "鉴定批次", en: "batches" },
  keepers: ["exam-affairs"],
  key: ["number"],
  spans: [
    { id: "held", name: "考试日期", first: ["startsOn"], last: ["endsOn"] },
    { id: "ended", name: "考试结束日期", first: ["endsOn"], last: ["endsOn"] },
  ],
  rules: [
    inOrder("startsOn", "endsOn"),
    inParts("applicants", "eligible", "seated", "passed"),
    inParts("markingSampled", "markingWrong"),
  ],
  columns: [
    text("number", "批次号", 50),
    occupation(),
    levelByRegime("level", "等级"),
    regime(),
    day("startsOn", "考试开始日期"),
    day("endsOn", "考试结束日期"),
    optional(yesNo("trial", "体系试运行批次")),
    optional(record("plan", "计划年度", "annual-plan")),
    optional(text("noticeNumber", "公告文号（编号）", 100)),
    optional(day("noticeApprovedOn", "公告批准日期")),
    optional(day("noticePublishedOn", "公告发布日期")),
    count("applicants", "申报人数"),
    count("eligible", "审核合格人数"),
    count("seated", "实考人数"),
    count("passed", "合格人数"),
    optional(
      choice("paperSource", "试题来源", {
        national: "国家题库",
        "own-approved": "自行命制，已审批并标识",
        "own-unapproved": "自行命制，未审批",
      }),
    ),
    optional(count("markingSampled", "阅卷抽查份数")),
    optional(count("markingWrong", "其中差错份数")),
    optional(yesNo("signedOff", "初评、核分、审校、加总均已签字")),
    optional(choice("conclusion", "是否达标的结论", { met: "达标", "not-met": "未达标" })),
    optional(day("reportedOn", "合格考生信息上报日期")),
    optional(day("certificatesIssuedOn", "证书发放日期")),
  ],
};

/** 考生: one row per applicant and batch (national-trial 6.2, 6.3; facts C3 申报表, 考生登记表). */
export const applicant: Register = {
  id: "applicant",
  area: "batches",
  words: { zh: "申报考生", en: "applicants" },
  keepers: ["exam-affairs"],
  key: ["batch", "residentId"],
  spans: ofBatch(batch),
  columns: [
    record("batch", "批次号", "batch"),
    text("name", "姓名", 50),
    residentId("residentId", "身份证号"),
    optional(text("condition", "申报条件", 100)),
    optional(yesNo("formComplete", "登记表信息完整")),
    optional(yesNo("originalsAgree", "与原始资料一致")),
    optional(yesNo("altered", "登记表有改动")),
    optional(yesNo("alterationSealed", "改动处有确认章")),
    optional(yesNo("eligible", "资格审核合格")),
    optional(yesNo("seated", "实际参考")),
    optional(amount("theoryScore", "理论成绩", 100)),
    optional(amount("practicalScore", "技能成绩", 100)),
    optional(amount("reviewScore", "综合评审成绩", 100)),
    optional(yesNo("passed", "合格")),
    optional(text("certificateNumber", "证书编号", 30)),
  ],
};

/** 考评小组、监考与督导 of a batch (national-trial 6.4 printed; erdos-2019). */
export const batchDuty: Register = {
  id: "batch-duty",
  area: "batches",
  words: { zh: "考评、监考、督导派遣", en: "who served at a batch" },
  keepers: ["exam-affairs"],
  key: ["batch", "person", "duty"],
  spans: ofBatch(batch),
  columns: [
    record("batch", "批次号", "batch"),
    person(),
    choice("duty", "职责", {
      "panel-leader": "考评组长",
      examiner: "考评员",
      invigilator: "监考员",
      "internal-supervisor": "内部质量督导员",
      "external-supervisor": "外部质量督导员",
    }),
    optional(day("feedbackSentOn", "工作反馈表送达日期")),
  ],
};

/** 试卷流转 (national-trial 6.3 printed; liaoning-2013 7.5.1). */
export const paperStep: Register = {
  id: "paper-step",
  area: "batches",
  words: { zh: "试卷流转", en: "what happened to papers" },
  keepers: ["items", "exam-affairs"],
  key: ["batch", "step", "doneOn"],
  spans: ofBatch(batch),
  columns: [
    record("batch", "批次号", "batch"),
    choice("step", "环节", {
      request: "申请",
      transport: "运送、传输",
      handover: "交接",
      unsealing: "启封",
      return: "回收",
      destruction: "作废试卷销毁",
    }),
    day("doneOn", "日期"),
    text("form", "单据编号", 50),
    count("copies", "份数"),
    count("signers", "签字人数", 50),
    yesNo("inOrder", "填写规范、完整，密封完好"),
  ],
};

/** 批次档案 (liaoning-2013 6; national-trial 3): what of a batch is kept, where, until when. */
export const batchArchive: Register = {
  id: "batch-archive",
  area: "batches",
  words: { zh: "批次档案", en: "archives of batches" },
  keepers: ["archives", "archivist"],
  key: ["batch", "kind"],
  spans: ofBatch(batch),
  rules: [inOrder("archivedOn", "disposedOn")],
  columns: [
    record("batch", "批次号", "batch"),
    choice("kind", "档案种类", {
      applications: "鉴定申请表",
      results: "鉴定结果汇总表",
      certificates: "证书核发表",
      "theory-papers": "理论试卷及考核结果",
      "practical-results": "操作考试鉴定结果",
      plan: "实施计划安排记录",
      "theory-rooms": "理论考场安排记录",
      "practical-rooms": "实操考场安排记录",
      "examiner-records": "监考记录和考评记录",
      "supervision-records": "质量督导资料",
    }),
    day("archivedOn", "归档日期"),
    yesNo("complete", "完整"),
    yesNo("permanent", "永久保存"),
    optional(day("keptUntil", "保管期限至"), "永久保存的不填"),
    optional(day("disposedOn", "处置日期")),
    optional(text("place", "存放位置", 100)),
  ],
};

/** 事故与违规 (liaoning-2013 V4; sichuan-2017 二.2). */
export const incident: Register = {
  id: "incident",
  area: "batches",
  words: { zh: "事故、违规", en: "incidents and violations" },
  keepers: ["exam-affairs", "general-affairs"],
  key: ["number"],
  spans: [on("happenedOn")],
  columns: [
    text("number", "编号", 50),
    optional(record("batch", "批次号", "batch")),
    day("happenedOn", "发生日期"),
    choice("kind", "类别", {
      leak: "泄露试题",
      "mass-cheating": "群体舞弊",
      injury: "重大人身事故",
      "equipment-accident": "重大设备事故",
      "issued-without-appraisal": "不鉴定发证",
      "forged-certificate": "伪造证书信息",
      "without-standard": "无标准鉴定",
      other: "其他",
    }),
    yesNo("serious", "严重未达标"),
    text("what", "经过", 2000),
    optional(day("closedOn", "处理完毕日期")),
  ],
};
