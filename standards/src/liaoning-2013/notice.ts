import type { Band, Deadline, Veto } from "../define.ts";

/** 附件2, 验收说明（三）. V3 and V5 both cover a trial run without appraisals. */
export const vetoes: readonly Veto[] = [
  { id: "V1", text: "无省人力资源和社会保障厅的批准成立文件", about: ["approval-document"] },
  { id: "V2", text: "岗位设置不合《验收标准》，人员严重缺失且不固定", about: ["posts-and-staff"] },
  { id: "V3", text: "试运行期间未按市中心下达的计划开展鉴定", about: ["trial-run-activity"] },
  { id: "V4", text: "试运行期间因管理不善发生严重未达标（试题泄露、群体舞弊、人身设备重大事故等）" },
  {
    id: "V5",
    text: "试运行期间未开展鉴定，或规模、批次、职业（工种）数量未达《工作方案》要求",
    about: ["trial-run-activity"],
  },
];

/** 附件2, 验收说明（二）: neighbours share the number between them, as printed. */
export const bands: readonly Band[] = [
  { name: "优秀", printed: "95以上", points: { from: 95 } },
  { name: "良好", printed: "90-95分", points: { from: 90, to: 95 } },
  { name: "合格", printed: "80-90分", points: { from: 80, to: 90 } },
  { name: "基本合格", printed: "70-80分", points: { from: 70, to: 80 } },
  { name: "不合格", printed: "不足70分", points: { to: 70, toExcluded: true } },
];

/** The dated words of the notice itself (before 附件). */
export const deadlines: readonly Deadline[] = [
  { id: "pilot-start", what: "试点启动", printed: "2013年10月", date: null },
  // November has 30 days: read as its last one.
  { id: "pilot-application", what: "各市申报试点鉴定所（站）", printed: "2013年11月31日", date: "2013-11-30" },
  { id: "pilot-end", what: "试点结束", printed: "2014年12月底前", date: "2014-12-31" },
  {
    id: "level-2-requires-acceptance",
    what: "未通过验收的不得实施二级（含）以上鉴定",
    printed: "2015年起",
    date: "2015-01-01",
  },
  { id: "coverage", what: "体系基本覆盖本地区各鉴定所（站）", printed: "2016年12月31日前", date: "2016-12-31" },
  // 届时 points back at the day of the sentence before it.
  {
    id: "level-4-requires-acceptance",
    what: "未通过验收的不得实施四级（含）以上鉴定",
    printed: "届时",
    date: "2016-12-31",
  },
];
