import type { Problem } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { textOf } from "./cells.ts";
import { columnsMissing, sheetMissing } from "./problems.ts";

/** What a sheet of ours is known by: its name, and the headings without which it can't be read. */
export interface Wanted {
  name: string;
  headings: readonly string[];
}

/** A sheet with the row of its headings and the column of each, wherever they were moved to. */
export interface Headed {
  sheet: RawSheet;
  head: number;
  columns: ReadonlyMap<string, number>;
}

/** The sheet named so, else one that has all the headings. */
export function findSheet(sheets: readonly RawSheet[], { name, headings }: Wanted): RawSheet | undefined {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.rows.some((_, row) => present(sheet, row, headings) === headings.length))
  );
}

/** The wanted sheet with its headings, or all that is missing. */
export function findHeaded(sheets: readonly RawSheet[], wanted: Wanted): Headed | Problem {
  const sheet = findSheet(sheets, wanted);
  if (sheet === undefined) return sheetMissing(wanted.name);
  const head = headRow(sheet, wanted.headings);
  const columns = columnsAt(sheet, head);
  const missing = wanted.headings.filter((heading) => !columns.has(heading));
  if (missing.length === 0) return { sheet, head, columns };
  return columnsMissing(cellAddress({ sheet: sheet.name, row: Math.max(0, head), column: 0 }), missing);
}

/** The row that holds most of the headings, so that a changed one does not hide it; -1 where none holds any. */
function headRow(sheet: RawSheet, headings: readonly string[]): number {
  const counts = sheet.rows.map((_, row) => present(sheet, row, headings));
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function present(sheet: RawSheet, row: number, headings: readonly string[]): number {
  const columns = columnsAt(sheet, row);
  return headings.filter((heading) => columns.has(heading)).length;
}

function columnsAt(sheet: RawSheet, row: number): Map<string, number> {
  return new Map(Array.from(sheet.rows[row] ?? [], (cell = null, column) => [textOf(cell), column]));
}
