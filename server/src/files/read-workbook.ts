import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { RawSheet } from "@jianheng/domain/workbook";
import { findRawSheets } from "@jianheng/rendering/workbook";

/** One at a time: a file that was made to be large takes its memory once. */
let turn: Promise<unknown> = Promise.resolve();

/** The cells of an Excel file that somebody sent. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<RawSheet[]>> {
  const read = turn.then(() => findRawSheets(bytes));
  turn = read.catch(() => undefined);
  const sheets = await read;
  return sheets ? succeed(sheets) : refuse([NOT_A_WORKBOOK]);
}

const NOT_A_WORKBOOK = {
  at: "",
  code: "not-a-workbook",
  message: {
    zh: "不是可读的 Excel 工作簿：请另存为 .xlsx，有密码的先去掉密码，贴有大图片的先删去图片",
    en: "not a readable workbook: save it as .xlsx, without a password and without large pictures",
  },
};
