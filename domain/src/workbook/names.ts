/** The names by which a workbook is read back: sheets, headings, the facts it was made from. */

export const SHEETS = { assessment: "评估表", faults: "问题清单", vetoes: "否决项", meta: "jianheng" } as const;

/** The headings of the columns to fill in; the answers are ①, ② and so on. */
export const HEADINGS = {
  guide: "填写说明",
  reason: "理由",
  note: "备注",
  key: "键（勿改）",
  conforms: "是否符合",
  checkKey: "小项键（勿改）",
  line: "编号",
  fault: "问题",
  member: "所属小项",
  veto: "编号",
  vetoText: "否决项",
  raised: "是否存在",
  grounds: "依据",
} as const;

/** What is said of a check of a group. */
export const CONFORMS = { yes: "符合", no: "不符合", unsaid: "未核查" } as const;

/** The labels of the cells above the table. */
export const LABELS = { station: "鉴定所（站）", assessor: "评估人员", date: "评估日期" } as const;

/** The keys of the hidden sheet. */
export const META = {
  format: "format",
  standard: "standard",
  edition: "edition",
  reading: "reading",
} as const;

/** The version of the layout for findings; a workbook of a later one is refused. */
export const FORMAT = "jianheng-workbook-1";

/** Rows of the list of faults that can be filled in. */
export const FAULT_ROWS = 200;

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** ① for 0, ② for 1; a plain number past ⑳. */
export function circled(index: number): string {
  return CIRCLED[index] ?? `(${index + 1})`;
}
