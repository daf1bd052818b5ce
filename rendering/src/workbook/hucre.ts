/** The one place that knows the spreadsheet library. It is young: everything it does for us is pinned by tests. */
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  readXlsx,
  type Sheet,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";

export type { Cell, CellStyle, CellValue, DataValidation, Sheet, WriteSheet };

/** The bytes of a workbook. */
export async function writeSheets(sheets: WriteSheet[], font: { name: string; size: number }): Promise<Uint8Array> {
  return await writeXlsx({ sheets, defaultFont: font, workbookProtection: { lockStructure: true } });
}

/** The sheets in the bytes of a workbook; undefined when they are not one, or it is locked by a password. */
export async function findSheets(bytes: Uint8Array): Promise<Sheet[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets;
  } catch {
    return undefined;
  }
}
