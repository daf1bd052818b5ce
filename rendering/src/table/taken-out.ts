import { partText } from "../spreadsheet/part-text.ts";

const PART = "docProps/custom.xml";
/** Under 文件 → 属性 → 自定义: programs keep it when they save, as they do not keep when a file was made. */
const PROPERTY = "鉴衡导出时间";
const VALUE = new RegExp(`<(?:\\w+:)?property\\b[^>]*?\\bname="${PROPERTY}"[^>]*>\\s*<(?:\\w+:)?lpwstr>([^<]*)<`);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What a workbook says of itself where it holds what was taken out of the system at a moment. */
export function takenOutProperty(takenOutAt: string): Readonly<Record<string, string>> {
  return { [PROPERTY]: takenOutAt };
}

/** When the records of a workbook were taken out; undefined where it does not say so: a template, or one from before. */
export function findTakenOut(bytes: Uint8Array): string | undefined {
  const said = VALUE.exec(partText(bytes, PART) ?? "")?.[1] ?? "";
  return MOMENT.test(said) && !Number.isNaN(Date.parse(said)) ? said : undefined;
}
