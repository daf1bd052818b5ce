import { contentHash, type Problem, type Result, refuse, succeed, type Words } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { PlannedSheet, RawSheet } from "../model.ts";
import { FORMAT, SHEETS } from "../names.ts";
import { metaSheet } from "../plan/meta-sheet.ts";
import { textOf } from "../read/cells.ts";
import { otherFormat } from "../read/problems.ts";
import { OFFLINE_FORMAT, OFFLINE_META } from "./names.ts";

/** What the workbook of an assessor's sheet was made from. */
export interface OfflineMeta {
  standard: string;
  edition: string;
  reading: string;
  assessment: string;
  sheet: string;
  /** How far the log of the assessment was. */
  version: number;
  /** The hash of what the sheet held. */
  content: string;
}

/** The hidden sheet of an assessor's workbook. */
export function offlineMetaSheet(meta: OfflineMeta): PlannedSheet {
  const facts = { format: OFFLINE_FORMAT, ...meta, version: String(meta.version) };
  const values: Readonly<Record<string, string>> = { ...facts, check: checkOf(facts) };
  return metaSheet(OFFLINE_META.map((key) => [key, values[key] ?? ""]));
}

/** The hidden facts of an assessor's workbook, or why it can't be taken for one. */
export function readOfflineMeta(sheets: readonly RawSheet[]): Result<OfflineMeta> {
  const rows = sheets.find(({ name }) => name === SHEETS.meta)?.rows ?? [];
  const facts = Object.fromEntries(rows.map(([key = null, value = null]) => [textOf(key), textOf(value)]));
  const { format = "", check, ...rest } = facts;
  if (format === "" || format === FORMAT) return refuse([problem("format", "not-a-sheet-workbook", NOT_OURS)]);
  if (format !== OFFLINE_FORMAT) return refuse([otherFormat(placeOf("format"), format)]);
  const given = Object.fromEntries(OFFLINE_META.map((key) => [key, facts[key] ?? ""]));
  const { check: _, ...checked } = given;
  if (check !== checkOf(checked)) return refuse([problem("check", "meta-changed", CHANGED)]);
  const { standard = "", edition = "", reading = "", assessment = "", sheet = "", content = "", version } = rest;
  return succeed({ standard, edition, reading, assessment, sheet, content, version: Number(version) });
}

/** Why a workbook is not the one of this sheet. */
export function foreignProblems(
  meta: OfflineMeta,
  own: Pick<OfflineMeta, "assessment" | "sheet" | "edition" | "reading">,
): Problem[] {
  if (meta.assessment !== own.assessment || meta.sheet !== own.sheet) return [problem("sheet", "other-sheet", OTHER)];
  if (meta.edition !== own.edition || meta.reading !== own.reading) return [problem("edition", "other-edition", STALE)];
  return [];
}

/** What it was exported from is not what stood then: the record was restored from an older backup. */
export function unknownExport(): Problem {
  return problem("version", "unknown-export", UNKNOWN);
}

function checkOf(facts: object): string {
  return contentHash(facts).slice(0, 16);
}

function placeOf(key: (typeof OFFLINE_META)[number]): string {
  return cellAddress({ sheet: SHEETS.meta, row: OFFLINE_META.indexOf(key), column: 1 });
}

function problem(key: (typeof OFFLINE_META)[number], code: string, message: Words): Problem {
  return { at: placeOf(key), code, message };
}

const NOT_OURS = {
  zh: "不是从本系统评估表页面导出的工作簿，请在该页面“导出 Excel”后填写",
  en: "not the workbook of a sheet: export one on the sheet's page and fill that in",
};
const CHANGED = {
  zh: "工作簿的隐藏页“jianheng”被改动，无法核对来源：请重新导出，把填写的内容复制过去",
  en: "the hidden sheet “jianheng” was changed: export a new workbook and copy what was filled in",
};
const OTHER = {
  zh: "这是另一份评估表的工作簿，请到那份评估表的页面导入",
  en: "this is the workbook of another sheet; import it on that sheet's page",
};
const STALE = {
  zh: "工作簿依据的评估标准版本或计分口径与本次评估不同，请重新导出",
  en: "the workbook is under another edition or reading; export a new one",
};
const UNKNOWN = {
  zh: "系统中找不到导出时的内容，无法比对：请重新导出，把填写的内容复制过去",
  en: "what it was exported from is not on record any more: export a new workbook and copy what was filled in",
};
