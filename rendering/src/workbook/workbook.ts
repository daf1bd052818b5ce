import type { PlannedSheet, RawSheet, RawValue } from "@jianheng/domain/workbook";
import { type Cell, type CellValue, findSheets, writeSheets } from "../spreadsheet/hucre.ts";
import { drawSheet } from "./draw-sheet.ts";

/** A planned workbook as the bytes of an Excel file. */
export function writeWorkbook(sheets: readonly PlannedSheet[]): Promise<Uint8Array> {
  return writeSheets({ sheets: sheets.map(drawSheet), font: { name: "宋体", size: 10 }, locked: true });
}

/** The cells of an Excel file; undefined when the bytes are not one, or it is locked by a password. */
export async function findRawSheets(bytes: Uint8Array): Promise<RawSheet[] | undefined> {
  const sheets = await findSheets(bytes);
  return sheets?.map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, at) => Array.from(row, (value, column) => rawValue(value, cells?.get(`${at},${column}`)))),
  }));
}

/** A date cell is its day; the library reads it as midnight UTC. It gives an unsaved result as null or "". */
function rawValue(value: CellValue | undefined, cell: Cell | undefined): RawValue {
  if (cell?.type === "error") return { unreadable: "error", text: String(cell.value) };
  const unsaved = value === undefined || value === null || value === "";
  if (cell?.formula !== undefined && unsaved) return { unreadable: "formula", text: `=${cell.formula}` };
  if (value instanceof Date) return { date: Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10) };
  return value ?? null;
}
