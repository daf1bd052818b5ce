/** The one place that knows the spreadsheet library. It is young: everything it does for us is pinned by tests. */
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  readXlsx,
  type Sheet,
  streamXlsxRows,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import { mendFile, type PlacedImage } from "./mend-file.ts";
import { listSheets } from "./sheet-list.ts";
import { unpackedSize } from "./unpacked-size.ts";

export type { Cell, CellStyle, CellValue, DataValidation, PlacedImage };

/** A worksheet with its pictures where they belong: the library would stretch them over whole cells. */
export type PlacedSheet = Omit<WriteSheet, "images"> & { images?: readonly PlacedImage[] };

/**
 * The bytes of a workbook. Column widths are counted in digits of `font`. `locked`: its sheets can't be renamed,
 * moved or removed. `says`: properties of its own.
 */
export async function writeSheets({
  sheets,
  font,
  title,
  says,
  locked = false,
}: {
  sheets: PlacedSheet[];
  font: { name: string; size: number };
  title?: string;
  says?: Readonly<Record<string, string>> | undefined;
  locked?: boolean;
}): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map(withTexts).map(withImages),
    defaultFont: font,
    properties: { ...(title !== undefined && { title }), ...(says && { custom: { ...says } }) },
    ...(locked && { workbookProtection: { lockStructure: true } }),
  });
  return mendFile(
    written,
    sheets.map(({ images = [] }) => images).filter(({ length }) => length > 0),
  );
}

function withImages({ images = [], ...sheet }: PlacedSheet): WriteSheet {
  const anchored = images.map(({ data, row, column: col, altText }) => {
    return { data, type: "png" as const, anchor: { from: { row, col } }, altText };
  });
  return { ...sheet, ...(anchored.length > 0 && { images: anchored }) };
}

/** The library writes the words "#N/A" as an error; as a run of text they stay words. */
function withTexts({ cells, ...sheet }: PlacedSheet): PlacedSheet {
  if (cells === undefined) return sheet;
  const texts = [...cells].map(([at, cell]) => {
    const { value } = cell;
    const words = typeof value === "string" && value.startsWith("#");
    return [at, words ? { ...cell, richText: [{ text: value }] } : cell] as const;
  });
  return { ...sheet, cells: new Map(texts) };
}

/** What is read of a file that somebody else may have made: all of ours is within, many times over. */
const MOST = { unpacked: 32 * 1024 * 1024, sheets: 20, range: "A1:AZ5000" };

/**
 * The sheets in the bytes of a workbook; undefined when they are not one, or it is locked by a password, or unpacks to
 * more than any workbook of ours.
 */
export async function findSheets(bytes: Uint8Array): Promise<Sheet[] | undefined> {
  if ((unpackedSize(bytes) ?? Number.POSITIVE_INFINITY) > MOST.unpacked) return undefined;
  try {
    const { sheets } = await readXlsx(bytes, { sheets: (_, index) => index < MOST.sheets, range: MOST.range });
    return sheets;
  } catch {
    return undefined;
  }
}

/** What is read of a table of records: a hundred thousand rows are within, and everything beyond is cut off. */
export const MOST_UNPACKED = 400 * 1024 * 1024;
const MOST_COLUMNS = 200;

/** One row of a sheet; `index` counts from 0. */
export interface SheetRow {
  index: number;
  values: CellValue[];
}

/** A workbook whose rows can't be read to their end. */
export class BrokenWorkbook extends Error {}

/**
 * The rows of one sheet, as they are unpacked, and what it is called: the sheet of this name, else the first. Undefined
 * when the bytes are no workbook that is read; throws `BrokenWorkbook` where the file turns out to be broken later.
 */
export async function findRows(
  bytes: Uint8Array,
  { sheet }: { sheet: string },
): Promise<{ sheet: string; rows: AsyncIterable<SheetRow> } | undefined> {
  if ((unpackedSize(bytes) ?? Number.POSITIVE_INFINITY) > MOST_UNPACKED) return undefined;
  const names = listSheets(bytes)?.map(({ name }) => name) ?? [];
  const chosen = names.includes(sheet) ? sheet : names[0];
  if (chosen === undefined) return undefined;
  try {
    const rows = streamXlsxRows(bytes, { sheet: chosen });
    const first = await rows.next();
    return { sheet: chosen, rows: rowsFrom(rows, first.done ? undefined : first.value) };
  } catch {
    return undefined;
  }
}

async function* rowsFrom(source: AsyncIterable<SheetRow>, first?: SheetRow): AsyncGenerator<SheetRow> {
  if (first) yield cut(first);
  try {
    for await (const row of source) yield cut(row);
  } catch (fault) {
    throw new BrokenWorkbook("the workbook can't be read", { cause: fault });
  }
}

function cut({ index, values }: SheetRow): SheetRow {
  return { index, values: values.slice(0, MOST_COLUMNS) };
}
