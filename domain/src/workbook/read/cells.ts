import type { RawSheet, RawValue } from "../model.ts";

/** The value of a cell; null beyond the sheet's end. */
export function cellAt(sheet: RawSheet, row: number, column: number): RawValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** The text of a cell without the space around it; "" when it is empty. */
export function textOf(raw: RawValue): string {
  if (raw === null) return "";
  if (typeof raw !== "object") return String(raw).trim();
  return ("date" in raw ? raw.date : raw.text).trim();
}

/** As `textOf`, with full-width digits and signs made plain and all space taken out: ２ ０ is 20. */
export function plainText(raw: RawValue): string {
  return textOf(raw).normalize("NFKC").replace(/\s+/g, "");
}

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;

/** The number of a cell, also where it is stored as text; undefined when it is none. */
export function findNumber(raw: RawValue): number | undefined {
  if (typeof raw === "number") return raw;
  if (typeof raw !== "string") return undefined;
  const text = plainText(raw).replace("−", "-");
  return NUMBER.test(text) ? Number(text) : undefined;
}

const YES = new Set(["是", "有", "√", "✓", "✔", "☑", "对", "yes", "y", "true"]);
const NO = new Set(["否", "无", "没有", "×", "✗", "✘", "╳", "☒", "错", "no", "n", "false"]);

/** The yes or no of a cell; undefined when it is neither. */
export function findYesNo(raw: RawValue): boolean | undefined {
  if (typeof raw === "boolean") return raw;
  const text = plainText(raw).toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}

/** A decimal as findings hold it; the noise of binary sums (0.30000000000000004) is taken off. */
export function decimalText(value: number): string {
  const hundredths = Math.round(value * 100);
  return Math.abs(hundredths - value * 100) < 1e-6 ? String(hundredths / 100) : String(value);
}
