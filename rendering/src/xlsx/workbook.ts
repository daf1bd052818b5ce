import type { Drawing } from "../form/grid.ts";
import { LOSSES } from "../form/losses.ts";
import { workbookOf } from "./hucre.ts";
import { worksheet } from "./worksheet.ts";

/** The drawing as a workbook: the form, and the loss table on a sheet of its own. */
export async function excelWorkbook({ name, pages, losses }: Drawing): Promise<Uint8Array> {
  const form = worksheet({ name: "评估表", pages });
  return await workbookOf({
    title: name,
    sheets: losses.length === 0 ? [form] : [form, worksheet({ name: LOSSES, pages: losses })],
  });
}
