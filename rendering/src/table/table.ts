import type { PlannedTable } from "@jianheng/domain/registers";
import type { RawValue } from "@jianheng/domain/workbook";
import { BrokenWorkbook, type CellValue, findRows, MOST_UNPACKED, writeSheets } from "../spreadsheet/hucre.ts";
import { inspectSheets } from "../spreadsheet/inspect-sheets.ts";
import { listSheets } from "../spreadsheet/sheet-list.ts";
import { unpackedSize } from "../spreadsheet/unpacked-size.ts";
import { drawTables, type TableCell } from "./draw-table.ts";
import { findTakenOut, takenOutProperty } from "./taken-out.ts";
import { type Unreadable, unreadableCells } from "./unreadable-cells.ts";

export type { Unreadable };

/** A row of a table as it is read; `index` counts from 0, the headings included. */
export interface TableRow {
  index: number;
  cells: readonly RawValue[];
}

/** A table with its rows. */
export interface FilledTable {
  plan: PlannedTable;
  rows: readonly (readonly TableCell[])[];
}

/** A table with its rows as the bytes of an Excel file. */
export function writeTable(plan: PlannedTable, rows: readonly (readonly TableCell[])[]): Promise<Uint8Array> {
  return writeTables([{ plan, rows }]);
}

/**
 * Several tables, a sheet for each, as the bytes of one Excel file. `takenOutAt`: the moment at which their rows stood
 * so in the system, which the file then says of itself.
 */
export function writeTables(
  tables: readonly FilledTable[],
  { takenOutAt }: { takenOutAt?: string | undefined } = {},
): Promise<Uint8Array> {
  const says = takenOutAt === undefined ? undefined : takenOutProperty(takenOutAt);
  return writeSheets({ sheets: drawTables(tables), font: { name: "宋体", size: 10 }, says });
}

/** A workbook whose rows can't be read to their end. */
export function isBroken(fault: unknown): boolean {
  return fault instanceof BrokenWorkbook;
}

/**
 * The rows of the sheet of this name, else of the first one, as they are unpacked, and what it is called; undefined
 * when the bytes are no workbook. Where it is broken later, that is thrown: see `isBroken`. The cells that `lookThrough`
 * has found unreadable are given as such.
 */
export async function findTableRows(
  bytes: Uint8Array,
  { sheet, unreadable = NONE }: { sheet: string; unreadable?: Unreadable | undefined },
): Promise<{ sheet: string; rows: AsyncIterable<TableRow> } | undefined> {
  const found = await findRows(bytes, { sheet });
  return found && { sheet: found.sheet, rows: asRead(found.rows, unreadable) };
}

const NONE: Unreadable = { unsaved: [], merged: [] };

/** A sheet of a workbook before its rows are read. */
export interface SeenSheet {
  name: string;
  hidden: boolean;
  /** Cells that would be read as empty, where there are any. */
  unreadable?: Unreadable;
  /** When its workbook was taken out of the system, where that says so. */
  takenOutAt?: string;
}

/** The sheets of a workbook; undefined where the bytes are none, or not as they were written: rows would end early. */
export async function lookThrough(bytes: Uint8Array): Promise<SeenSheet[] | undefined> {
  if ((unpackedSize(bytes) ?? Number.POSITIVE_INFINITY) > MOST_UNPACKED) return undefined;
  const sheets = listSheets(bytes);
  const { whole, parts } = await inspectSheets(bytes);
  if (!sheets || sheets.length === 0 || !whole) return undefined;
  const takenOutAt = findTakenOut(bytes);
  return sheets.map(({ name, hidden, part }) => {
    const unreadable = parts.get(part.toLowerCase());
    return { name, hidden, ...(unreadable && { unreadable }), ...(takenOutAt !== undefined && { takenOutAt }) };
  });
}

async function* asRead(
  rows: AsyncIterable<{ index: number; values: CellValue[] }>,
  unreadable: Unreadable,
): AsyncGenerator<TableRow> {
  const unreadableIn = unreadableCells(unreadable);
  for await (const { index, values } of rows) {
    const cells = values.map(rawValue);
    for (const [column, value] of unreadableIn(index)) cells[column] = value;
    yield { index, cells };
  }
}

function rawValue(value: CellValue): RawValue {
  if (value instanceof Date) return { date: Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10) };
  return value;
}
