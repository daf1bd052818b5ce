import type { Drawing } from "../form/grid.ts";
import { LOSSES } from "../form/losses.ts";
import { writeSheets } from "../spreadsheet/hucre.ts";
import { worksheet } from "./worksheet.ts";

/** The drawing as a workbook: the form, and the loss table on a sheet of its own. */
export async function excelWorkbook({ name, pages, losses }: Drawing): Promise<Uint8Array> {
  const form = worksheet({ name: "评估表", pages });
  return await writeSheets({
    title: name,
    // A digit of it is seven pixels wide, which the widths of columns are counted in.
    font: { name: "Arial", size: 10 },
    sheets: losses.length === 0 ? [form] : [form, worksheet({ name: LOSSES, pages: losses })],
  });
}
