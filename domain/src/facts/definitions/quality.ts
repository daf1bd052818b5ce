import { findRegister } from "../../registers/index.ts";
import { type FactDefinition, fact, factsOf, over, within } from "../define.ts";
import { monthsUpToNow } from "../window.ts";

/** Facts about documents, letters, reports, audits, reviews and what came back. */
export const qualityFacts: readonly FactDefinition[] = [
  ...over(
    ["system-document"],
    ...factsOf("document-in-force", choicesOf("system-document", "kind"), (kind) => ({
      name: `${kind}现行有效`,
      looked: `现行的${kind}`,
      wrong: "实施前未经批准",
    })),
    fact("documents-approved-before-effect", "文件发布前批准", "现行文件", "没有批准日期，或批准晚于实施"),
    fact("obsolete-documents-in-use", "不使用作废文件", "现行文件和核查过的作废文件", "作废后仍在使用"),
  ),
  ...over(
    ["system-document", "licence-scope"],
    fact("appraisal-procedures-complete", "各职业（工种）有鉴定规程", "许可范围内的职业", "没有现行的鉴定规程"),
  ),
  ...over(
    ["system-document"],
    ...factsOf(
      "rules-displayed",
      {
        "candidate-rules": "考生守则",
        "appraisal-procedure": "鉴定规范",
        "exam-room-rules": "考场规则",
      },
      (rule) => ({ name: `${rule}上墙（明示）`, looked: `记有是否上墙（明示）的${rule}`, wrong: "没有上墙（明示）" }),
    ),
  ),
  ...over(
    ["responsibility-letter"],
    ...factsOf("letter-signed", { authority: "上级部门", person: "本所人员" }, (who) => ({
      name: `与${who}签订责任书`,
      looked: `与${who}最近签订的责任书`,
      wrong: "不在有效期内",
    })),
    fact("letter-planned", "责任书落实", "有效的上级责任书", "没有落实方案或负责人"),
  ),
  ...over(
    ["work-report"],
    ...factsOf("work-reported", choicesOf("work-report", "kind"), (kind) => ({
      name: `${kind}的记录、报告`,
      looked: `近{report-months}${kind}的记录、报告`,
      wrong: kind.includes("情况") ? "没有改进建议" : null,
      window: monthsUpToNow("reportedOn", "report-months"),
    })),
  ),
  ...over(
    ["internal-audit"],
    ...within(
      monthsUpToNow("held", "review-months"),
      fact("audit-planned", "内部审核有计划", "近{review-months}的内部审核", "没有计划，或计划晚于审核"),
      fact("audit-scheme", "内部审核有方案", "近{review-months}的内部审核", "没有审核方案"),
      fact("audit-carried-out", "内部审核已实施", "近{review-months}的内部审核", "没有审核结束日期或报告"),
      fact(
        "audit-records-kept",
        "内部审核记录完整",
        "近{review-months}的内部审核",
        "缺少计划、签到、检查记录、未达标项报告单或报告",
      ),
    ),
  ),
  ...over(
    ["management-review"],
    ...within(
      monthsUpToNow("heldOn", "review-months"),
      fact("review-planned", "管理评审有计划", "近{review-months}最近一次管理评审", "没有计划，或计划晚于评审"),
      ...factsOf("review-input", choicesOf("management-review", "inputs"), (input) => ({
        name: `评审输入：${input}`,
        looked: "近{review-months}最近一次管理评审",
        wrong: "缺这项输入",
      })),
      ...factsOf("review-output", choicesOf("management-review", "outputs"), (output) => ({
        name: `评审输出：${output}`,
        looked: "近{review-months}最近一次管理评审",
        wrong: "缺这项输出",
      })),
    ),
  ),
  ...over(
    ["complaint"],
    ...within(
      monthsUpToNow("receivedOn", "feedback-months"),
      fact(
        "complaints-answered-in-time",
        "投诉按时答复",
        "近{feedback-months}受理的投诉",
        "超过{complaint-days}未答复",
        {
          kept: "均未超过{complaint-days}期限",
        },
      ),
    ),
  ),
  ...over(
    ["survey"],
    ...within(
      monthsUpToNow("heldOn", "feedback-months"),
      fact("surveys-fed-back", "调查结果分析并反馈", "近{feedback-months}的满意度调查", "没有分析或反馈"),
    ),
  ),
  ...over(
    ["nonconformity"],
    ...within(
      monthsUpToNow("foundOn", "feedback-months"),
      fact("nonconformities-closed", "未达标项按期关闭", "近{feedback-months}的未达标项", "超过要求日期未关闭"),
    ),
  ),
];

function choicesOf(register: string, column: string): Readonly<Record<string, string>> {
  const type = findRegister(register)?.columns.find(({ id }) => id === column)?.type;
  if (type?.kind !== "choice" && type?.kind !== "choices") throw new Error(`${register}.${column} has no choices`);
  return Object.fromEntries(type.of.map(({ id, name }) => [id, name]));
}
