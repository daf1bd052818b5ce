/** The one place of the forms that knows the spreadsheet library. It is young: what it does for us is pinned by tests. */
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";

export type { Cell, CellStyle, WriteSheet };

/** The bytes of a workbook. Column widths are counted in digits of its standard font: seven pixels in Arial 10. */
export async function workbookOf({ title, sheets }: { title: string; sheets: WriteSheet[] }): Promise<Uint8Array> {
  return await writeXlsx({ sheets, properties: { title }, defaultFont: { name: "Arial", size: 10 } });
}
