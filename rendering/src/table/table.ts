import type { PlannedTable } from "@jianheng/domain/registers";
import type { RawValue } from "@jianheng/domain/workbook";
import { BrokenWorkbook, type CellValue, findRows, writeSheets } from "../spreadsheet/hucre.ts";
import { type Inspected, inspectSheets } from "../spreadsheet/inspect-sheets.ts";
import { drawTable, type TableCell } from "./draw-table.ts";

/** A row of a table as it is read; `index` counts from 0, the headings included. */
export interface TableRow {
  index: number;
  cells: readonly RawValue[];
}

/** A table with its rows as the bytes of an Excel file. */
export function writeTable(plan: PlannedTable, rows: readonly (readonly TableCell[])[]): Promise<Uint8Array> {
  return writeSheets({ sheets: drawTable(plan, rows), font: { name: "宋体", size: 10 } });
}

/** A workbook whose rows can't be read to their end. */
export function isBroken(fault: unknown): boolean {
  return fault instanceof BrokenWorkbook;
}

/**
 * The rows of the sheet of this name, else of the first one, as they are unpacked, and what it is called; undefined
 * when the bytes are no workbook. Where it is broken later, that is thrown: see `isBroken`.
 */
export async function findTableRows(
  bytes: Uint8Array,
  of: { sheet: string },
): Promise<{ sheet: string; rows: AsyncIterable<TableRow> } | undefined> {
  const found = await findRows(bytes, of);
  return found && { sheet: found.sheet, rows: asRead(found.rows) };
}

/** What a workbook has that `findTableRows` would pass over without a word. */
export async function inspectTable(bytes: Uint8Array): Promise<Inspected> {
  return await inspectSheets(bytes);
}

async function* asRead(rows: AsyncIterable<{ index: number; values: CellValue[] }>): AsyncGenerator<TableRow> {
  for await (const { index, values } of rows) yield { index, cells: values.map(rawValue) };
}

function rawValue(value: CellValue): RawValue {
  if (value instanceof Date) return { date: Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10) };
  return value;
}
