import { type FactDefinition, fact, factsOf, over, within } from "../define.ts";
import { ENDED_IN_A_YEAR, endedFor, HELD_IN_A_YEAR, yearsUpToNext } from "../window.ts";

/** A year: so long a batch's papers have to be kept (national-trial 3.3–3.6; liaoning-2013 6.1.4–6.1.6), and no longer. */
const BATCHES = "近一年的批次";
const SERVED = "近一年批次的考评派遣";
const ARCHIVES = {
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
};
const SIGNED = ["不规范或签字不足{paper-signers}", { kept: "均规范且签字不少于{paper-signers}" }] as const;
const PERMANENT = ["鉴定申请表", "鉴定结果汇总表", "证书核发表"];

/** Facts about batches, and who and what was at them. */
export const batchFacts: readonly FactDefinition[] = [
  ...over(
    ["annual-plan"],
    ...within(
      yearsUpToNext("year", "plan-years"),
      // Its id says the default; it stands in what was kept, and stays.
      fact(
        "plan-filed-by-end-of-november",
        "年度计划按时报送",
        "前{plan-years}至下一年的年度计划",
        "晚于上年{plan-month}报送",
        { kept: "均未晚于上年{plan-month}" },
      ),
    ),
  ),
  ...over(
    ["batch"],
    ...within(
      HELD_IN_A_YEAR,
      fact("batch-planned", "批次列入计划", BATCHES, "没有对应的年度计划"),
      fact("notice-approved-before-batch", "公告考前批准", BATCHES, "没有批准日期，或晚于开考"),
      fact("notice-published-before-batch", "公告考前发布", BATCHES, "没有发布日期，晚于开考或早于批准"),
    ),
    ...within(
      ENDED_IN_A_YEAR,
      fact("batch-concluded", "每场考试有达标结论", "近一年已结束的批次", "没有是否达标的结论"),
    ),
    ...within(
      HELD_IN_A_YEAR,
      fact("marking-error-rate", "阅卷差错率", "近一年抽查的试卷份数", "差错份数"),
      fact("marking-signed-off", "初评、核分、审校、加总签字", "近一年记有签字情况的批次", "没有全部签字"),
    ),
    ...within(
      ENDED_IN_A_YEAR,
      fact("certificates-reported", "合格考生信息上报", "近一年有合格考生的批次", "没有上报日期"),
    ),
    ...within(
      HELD_IN_A_YEAR,
      fact("certificates-issued", "证书发放有记录", "近一年已上报的批次", "没有发放日期"),
      fact("own-papers-approved", "自行命制试卷经审批", "近一年记有试题来源的批次", "自行命制，未审批"),
    ),
  ),
  ...over(
    ["batch", "equipment-check"],
    ...within(HELD_IN_A_YEAR, fact("equipment-inspected-before-batch", "考前检验设备", BATCHES, "考前没有检验记录")),
  ),
  ...over(
    ["applicant", "batch"],
    ...within(
      HELD_IN_A_YEAR,
      fact("applications-complete", "登记表信息完整", "近一年批次的申报考生", "登记表信息不完整"),
      fact("applications-agree", "申报表与原始资料一致", "近一年批次的申报考生", "与原始资料不一致"),
      fact("applicants-eligible", "参考人员资格合格", "近一年批次的申报考生", "资格不合格仍参考"),
      fact("alterations-sealed", "登记表改动有确认章", "近一年批次的申报考生", "改动处没有确认章"),
    ),
  ),
  ...over(
    ["batch-duty", "examiner-appointment"],
    ...within(
      HELD_IN_A_YEAR,
      fact("examiners-within-appointment", "考评员在聘任期内考评所聘职业", SERVED, "考试期间不在所考职业的聘期内"),
    ),
  ),
  ...over(
    ["batch", "batch-duty"],
    ...within(
      HELD_IN_A_YEAR,
      // Three: the national standard of each occupation (facts B3).
      fact("panels-of-three", "考评小组不少于3人", "近一年派有考评人员的批次", "考评人员不足3人"),
      fact(
        "rotation-kept",
        "考评人员轮换",
        "近一年派有考评人员的批次",
        "有人在同一职业连续考评超过{batches-in-a-row}",
        {
          kept: "均未连续考评超过{batches-in-a-row}",
        },
      ),
    ),
  ),
  ...over(
    ["batch-duty", "personal-tie"],
    ...within(HELD_IN_A_YEAR, fact("recusal-kept", "考评人员回避", SERVED, "与本批次考生有申报的回避关系")),
  ),
  ...over(
    ["batch-duty"],
    ...within(
      HELD_IN_A_YEAR,
      fact("supervisor-not-examiner", "督导员不兼同场考评", "近一年批次的质量督导员", "同时担任本批次考评"),
    ),
    ...within(
      ENDED_IN_A_YEAR,
      fact("examiner-feedback-sent", "考评人员反馈表送达", "近一年已结束批次的考评人员", "没有送达日期"),
      fact("supervisor-feedback-sent", "督导员反馈表送达", "近一年已结束批次的质量督导员", "没有送达日期"),
    ),
  ),
  ...over(
    ["batch", "paper-step"],
    ...within(
      HELD_IN_A_YEAR,
      fact("papers-requested", "试卷申请表规范", "近一年有试卷流转记录的批次", "没有填写规范的申请"),
      fact("papers-handed-over", "试卷交接", "近一年有试卷流转记录的批次", "考前没有两人以上签字、密封完好的交接"),
    ),
  ),
  ...over(
    ["paper-step", "batch"],
    ...within(
      HELD_IN_A_YEAR,
      fact("papers-transported", "试卷运送、传输", "近一年的试卷运送、传输记录", ...SIGNED),
      fact("papers-destroyed", "作废试卷销毁", "近一年的试卷销毁记录", ...SIGNED),
    ),
  ),
  ...over(
    ["batch", "batch-archive"],
    ...factsOf("archive-kept", ARCHIVES, (kind) =>
      PERMANENT.includes(kind)
        ? {
            name: `${kind}永久保存`,
            window: endedFor("archive-days", "ever"),
            looked: "已结束{archive-days}以上的各批次",
            wrong: "没有完整归档、不是永久保存或已处置",
          }
        : {
            name: `${kind}保存一年以上`,
            window: endedFor("archive-days", "a-year"),
            looked: "近一年已结束{archive-days}以上的批次",
            wrong: "没有完整归档或保管不足一年",
          },
    ),
  ),
];
