import { choice, choices, count, day, on, optional, text, year, yesNo } from "../columns.ts";
import type { Register } from "../model.ts";
import { inOrder, inParts } from "../rules.ts";

/** 内部审核 (liaoning-2013 2.1). */
export const internalAudit: Register = {
  id: "internal-audit",
  area: "improvement",
  words: { zh: "内部审核", en: "internal audits" },
  keepers: ["management-representative", "general-affairs"],
  key: ["number"],
  // One that is planned or under way has no day of its end yet.
  spans: [
    {
      id: "held",
      name: "审核日期",
      first: ["startedOn", "plannedOn"],
      last: ["finishedOn", "startedOn", "plannedOn"],
    },
    on("finishedOn"),
  ],
  rules: [inOrder("startedOn", "finishedOn"), inParts("found", "closed")],
  columns: [
    text("number", "编号", 50),
    year("year", "年度"),
    optional(day("plannedOn", "计划批准日期")),
    optional(text("scheme", "审核方案编号", 50)),
    optional(day("startedOn", "审核开始日期")),
    optional(day("finishedOn", "审核结束日期")),
    optional(day("reportedOn", "审核报告日期")),
    optional(count("found", "未达标项数", 1000)),
    optional(count("closed", "其中已关闭", 1000)),
    optional(
      choices("kept", "保存的记录", {
        plan: "审核计划",
        "sign-in": "首末次会议签到",
        checklist: "检查记录",
        nonconformities: "未达标项报告单",
        report: "审核报告",
      }),
    ),
  ],
};

/** 管理评审 (liaoning-2013 3.1: seven inputs; 3.2 two outputs, erdos-2019 three). */
export const managementReview: Register = {
  id: "management-review",
  area: "improvement",
  words: { zh: "管理评审", en: "management reviews" },
  keepers: ["management-representative", "general-affairs"],
  key: ["number"],
  spans: [on("heldOn")],
  columns: [
    text("number", "编号", 50),
    day("heldOn", "评审日期"),
    optional(day("plannedOn", "计划批准日期")),
    optional(
      choices("inputs", "评审输入", {
        audits: "审核结果",
        feedback: "服务对象的反馈",
        performance: "过程业绩和服务的符合性",
        actions: "纠正和预防措施的状况及效果",
        "follow-up": "以往评审跟踪措施的结果",
        changes: "可能影响体系的变更",
        improvements: "改进的建议",
      }),
    ),
    optional(
      choices("outputs", "评审输出", {
        effectiveness: "体系及其过程有效性的改进",
        service: "与服务对象要求有关的服务改进",
        resources: "资源需求",
      }),
    ),
    optional(day("reportedOn", "评审报告日期")),
    optional(day("followedUpOn", "改进措施验证日期")),
  ],
};

/** 投诉 (liaoning-2013 9.2.1; national-trial 9.2). */
export const complaint: Register = {
  id: "complaint",
  area: "improvement",
  words: { zh: "投诉", en: "complaints" },
  keepers: ["general-affairs"],
  key: ["number"],
  spans: [on("receivedOn")],
  rules: [inOrder("receivedOn", "answeredOn")],
  columns: [
    text("number", "编号", 50),
    day("receivedOn", "受理日期"),
    choice("channel", "渠道", {
      telephone: "电话",
      letter: "信函",
      visit: "来访",
      online: "网络",
      authority: "上级转办",
    }),
    text("subject", "投诉事项", 1000),
    optional(day("answeredOn", "答复日期")),
    optional(yesNo("upheld", "投诉成立")),
    optional(text("measure", "处理措施", 1000)),
  ],
};

/** 满意度调查与反馈 (liaoning-2013 3.1.2, 9.2.2). */
export const survey: Register = {
  id: "survey",
  area: "improvement",
  words: { zh: "满意度调查", en: "surveys" },
  keepers: ["general-affairs"],
  key: ["heldOn", "audience"],
  spans: [on("heldOn")],
  rules: [inParts("sent", "returned", "satisfied")],
  columns: [
    day("heldOn", "日期"),
    choice("audience", "对象", { candidates: "考生", employers: "用人单位", staff: "工作人员", examiners: "考评人员" }),
    count("sent", "发放份数"),
    count("returned", "收回份数"),
    count("satisfied", "其中满意份数"),
    optional(day("analysedOn", "分析日期")),
    optional(day("fedBackOn", "反馈日期")),
  ],
};

/** 未达标项与纠正、预防措施 (liaoning-2013 1.1.2, 3.1.4). */
export const nonconformity: Register = {
  id: "nonconformity",
  area: "improvement",
  words: { zh: "未达标项及措施", en: "nonconformities" },
  keepers: ["management-representative", "general-affairs"],
  key: ["number"],
  spans: [on("foundOn")],
  rules: [inOrder("foundOn", "closedOn")],
  columns: [
    text("number", "编号", 50),
    day("foundOn", "发现日期"),
    choice("source", "来源", {
      audit: "内部审核",
      supervision: "质量督导",
      complaint: "投诉",
      assessment: "上级检查评估",
      operation: "日常运行",
    }),
    choice("grade", "程度", { serious: "严重", minor: "一般" }),
    text("what", "事实", 1000),
    optional(text("cause", "原因", 1000)),
    optional(text("measure", "纠正（预防）措施", 1000)),
    optional(day("dueOn", "要求完成日期")),
    optional(day("closedOn", "验证关闭日期")),
  ],
};
