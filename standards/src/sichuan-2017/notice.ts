import type { Band, Deadline, Veto } from "../define.ts";

/** 通知 二（二）2: fixes 不合格 directly. */
export const vetoes: readonly Veto[] = [
  { id: "SV1", text: "不鉴定发证" },
  { id: "SV2", text: "伪造证书信息" },
  { id: "SV3", text: "超范围鉴定" },
  { id: "SV4", text: "无标准鉴定" },
  { id: "SV5", text: "因管理不善等造成试题泄露或其他重大责任事故" },
  { id: "SV6", text: "近3年未开展鉴定工作" },
];

/** 通知 二（二）1. */
export const bands: readonly Band[] = [
  { name: "合格", printed: "60分及以上", points: { from: 60 } },
  { name: "不合格", printed: "低于60分", points: { to: 60, toExcluded: true } },
];

/** 通知 opening, 三 and 四（二）. Days without a year are read in 2017, the year of the notice. */
export const deadlines: readonly Deadline[] = [
  { id: "campaign", what: "全省检查评估", printed: "2017年3月至9月", date: null },
  { id: "clean-up-report", what: "取消事项落实情况自查报告", printed: "2017年3月31日前", date: "2017-03-31" },
  { id: "self-assessment", what: "自查自评", printed: "4月30日前", date: "2017-04-30" },
  { id: "review", what: "审查评估", printed: "6月30日前", date: "2017-06-30" },
  { id: "spot-check", what: "抽查复核", printed: "8月31日前", date: "2017-08-31" },
  { id: "publication", what: "向社会公告", printed: "9月30日前", date: "2017-09-30" },
];
