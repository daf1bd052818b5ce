import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { parseWorkbook, readMeta } from "@jianheng/domain/workbook";
import { findRawSheets } from "@jianheng/rendering/workbook";
import { findEdition } from "./find-edition.ts";
import type { LoadedSheet } from "./loaded-sheet.ts";

/** The findings in a filled workbook, under the edition that it says it was made from. */
export async function loadWorkbook(from: {
  bytes: Uint8Array;
  file: string;
  reading: string | undefined;
}): Promise<Result<LoadedSheet>> {
  const { bytes, file, reading } = from;
  const sheets = await findRawSheets(bytes);
  if (sheets === undefined) return refuse([{ at: file, code: "not-a-workbook", message: NOT_A_WORKBOOK }]);
  const meta = readMeta(sheets);
  if (!meta.ok) return refuse(meta.problems);
  const edition = findEdition({ id: meta.value.standard, at: meta.value.places.standard });
  if (!edition.ok) return edition;
  const sheet = parseWorkbook({ edition: edition.value, sheets, ...(reading !== undefined && { reading }) });
  return sheet.ok ? succeed({ edition: edition.value, sheet: sheet.value }) : refuse(sheet.problems);
}

const NOT_A_WORKBOOK = {
  zh: "不是可读的 Excel 工作簿（.xlsx）：旧格式请另存为 .xlsx，有密码的请先去掉密码",
  en: "not a readable Excel workbook (.xlsx): save an old format as .xlsx, take a password off first",
};
