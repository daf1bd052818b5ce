import type { ProblemAt } from "../../api/failure.ts";

/** What came of a workbook, or would come of it; with one problem nothing is written. */
export interface ImportResult {
  rows: number;
  added: number;
  changed: number;
  same: number;
  /** The first of them. */
  problems: readonly ProblemAt[];
  problemCount: number;
  /** Of each sheet, in the order in which they were read. */
  sheets: readonly SheetResult[];
  /** Sheets that were not read. */
  passed: readonly { file: number; sheet: string; why: "no-register" | "hidden" }[];
  /** Where to read what it would change, of a try that would change something. */
  trial?: string;
}

/** What came of one sheet. */
export interface SheetResult {
  /** Which of the files it stands in, from 0 on. */
  file: number;
  sheet: string;
  rows: number;
  added: number;
  changed: number;
  same: number;
  problemCount: number;
}

/** The result of a job that imports; nothing where it is none. */
export function readResult(result: unknown): ImportResult | undefined {
  if (typeof result !== "object" || result === null) return undefined;
  return "rows" in result && "problems" in result && "problemCount" in result ? (result as ImportResult) : undefined;
}

/** How many rows there are, and what becomes of them. */
export function countWords({ rows, added, changed, same }: ImportResult): string {
  return `共${rows}行：新增${added}条，修改${changed}条，与现有记录相同${same}条。`;
}

/** Whether there is anything to write. */
export function writesSomething({ added, changed, problemCount }: ImportResult): boolean {
  return problemCount === 0 && added + changed > 0;
}
