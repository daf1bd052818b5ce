import type { Day, Problem } from "@jianheng/domain/kernel";
import { type Found, findColumns, findRegister, type ReadRow, rowReader, sheetName } from "@jianheng/domain/registers";
import { findTableRows, inspectTable, isBroken, type TableRow } from "@jianheng/rendering/table";

/** What a workbook is read with. */
export interface Reading {
  bytes: Uint8Array;
  register: string;
  today: Day;
  demonstration: boolean;
}

/** A row as it was read, with its number in the sheet from 0 on. */
export interface NumberedRow extends ReadRow {
  index: number;
}

/** A workbook in parts: where its columns stand, then its rows; or why it is not read. */
export type Part = { sheet: string; columns: Found[] } | { rows: NumberedRow[] } | { refused: readonly Problem[] };

const PART = 500;
/** Twice what the largest station enters in a year. */
const MOST_ROWS = 200_000;

/** Reads a workbook of a register, part by part. Each row comes with everything that is wrong with its cells. */
export async function* readRows({ bytes, register: id, ...checked }: Reading): AsyncGenerator<Part> {
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  const { whole, unsaved } = await inspectTable(bytes);
  const table = whole ? await findTableRows(bytes, { sheet: sheetName(register) }) : undefined;
  if (!table) return yield { refused: [NOT_A_WORKBOOK] };
  if (unsaved !== undefined) return yield { refused: [{ at: unsaved, ...UNSAVED }] };
  try {
    const { sheet } = table;
    const rows = table.rows[Symbol.asyncIterator]();
    const columns = findColumns({ register, sheet, headings: await headings(rows) });
    if (!columns.ok) return yield { refused: columns.problems };
    yield { sheet, columns: columns.value };
    const readRow = rowReader({ register, sheet, columns: columns.value, ...checked });
    yield* inParts(rows, readRow);
  } catch (fault) {
    if (!isBroken(fault)) throw fault;
    yield { refused: [NOT_A_WORKBOOK] };
  }
}

async function headings(rows: AsyncIterator<TableRow>): Promise<TableRow["cells"]> {
  const first = await rows.next();
  return !first.done && first.value.index === 0 ? first.value.cells : [];
}

async function* inParts(rows: AsyncIterator<TableRow>, readRow: ReturnType<typeof rowReader>): AsyncGenerator<Part> {
  let [part, count]: [NumberedRow[], number] = [[], 0];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const { index, cells } = next.value;
    const row = readRow(cells, index);
    if (!row) continue;
    if (++count > MOST_ROWS) return yield { refused: [TOO_MANY] };
    part.push({ index, ...row });
    if (part.length < PART) continue;
    yield { rows: part };
    part = [];
  }
  if (part.length > 0) yield { rows: part };
}

const NOT_A_WORKBOOK: Problem = {
  at: "",
  code: "not-a-workbook",
  message: {
    zh: "不是可读的 Excel 工作簿，或文件已损坏：请另存为 .xlsx，有密码的先去掉密码，贴有大图片的先删去图片",
    en: "not a readable workbook, or a broken one: save it as .xlsx, without a password and without large pictures",
  },
};

const UNSAVED = {
  code: "formula-without-value",
  message: {
    zh: "公式没有保存结果：请用 Excel 打开并保存后再试，或直接填写",
    en: "the result of this formula is not saved: open and save the file in Excel, or enter the value itself",
  },
};

const TOO_MANY: Problem = {
  at: "",
  code: "too-many-rows",
  message: { zh: "超过20万行，请分几个文件导入", en: "more than 200,000 rows: bring them in several files" },
};
