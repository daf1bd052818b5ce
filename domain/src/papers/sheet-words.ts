import { type Sheet, type SheetStatus, stageWords } from "../assessments/index.ts";
import type { Names } from "./model.ts";
import { listWords } from "./words.ts";

const STATUS: Readonly<Record<SheetStatus, string>> = {
  open: "填写中",
  submitted: "提交",
  returned: "退回补正",
  final: "定稿",
  dropped: "停用",
};

/** Where a sheet stands, as a paper says it. */
export function statusWords(status: SheetStatus): string {
  return STATUS[status];
}

/** Who writes on a sheet: its panel, or the posts of its stage. */
export function panelWords({ panel }: Pick<Sheet, "panel">, names: Names): string {
  return panel === null ? "所（站）有关岗位" : listWords(panel.map(names.person));
}

/** What a sheet is called among others: 现场审核（张三）. */
export function sheetWords(sheet: Pick<Sheet, "panel" | "stage">, names: Names): string {
  const stage = stageWords[sheet.stage].zh;
  return sheet.panel === null ? stage : `${stage}（${panelWords(sheet, names)}）`;
}
