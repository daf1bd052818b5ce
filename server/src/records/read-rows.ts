import type { Problem } from "@jianheng/domain/kernel";
import {
  type Checked,
  type Found,
  findColumns,
  findRegister,
  type ReadRow,
  rowReader,
} from "@jianheng/domain/registers";
import { findTableRows, isBroken, type TableRow, type Unreadable } from "@jianheng/rendering/table";

/** What a sheet is read with. */
export interface Reading extends Checked {
  register: string;
  /** What the sheet is called. */
  sheet: string;
  /** Its cells that would be read as empty. */
  unreadable?: Unreadable | undefined;
}

/** A row as it was read, with its number in the sheet from 0 on. */
export interface NumberedRow extends ReadRow {
  index: number;
}

/** A sheet in parts: where its columns stand, with what is wrong there, then its rows; or why it is not read. */
export type Part = Headed | { rows: NumberedRow[] } | { refused: readonly Problem[] };

/** The columns of a sheet that can be read. */
export interface Headed {
  sheet: string;
  columns: readonly Found[];
  problems: readonly Problem[];
}

const PART = 500;
/** Twice what the largest station enters in a year. */
const MOST_ROWS = 200_000;

/** Reads a sheet of a register, part by part. Each row comes with everything that is wrong with its cells. */
export async function* readRows(bytes: Uint8Array, reading: Reading): AsyncGenerator<Part> {
  const { register: id, sheet, unreadable, ...checked } = reading;
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  const table = await findTableRows(bytes, { sheet, unreadable });
  if (!table) return yield { refused: [NOT_A_WORKBOOK] };
  try {
    const rows = table.rows[Symbol.asyncIterator]();
    const first = await headings(rows);
    // Nothing was written on it at all: somebody keeps the sheet for later.
    if (first === undefined) return;
    const { columns, problems, keyed } = findColumns({ register, sheet, headings: first });
    if (!keyed) return yield { refused: problems };
    yield { sheet, columns, problems };
    const readRow = rowReader({ register, sheet, columns, ...checked });
    yield* inParts(rows, readRow, sheet);
  } catch (fault) {
    if (!isBroken(fault)) throw fault;
    yield { refused: [NOT_A_WORKBOOK] };
  }
}

/** The first row; nothing where the sheet has no row at all. */
async function headings(rows: AsyncIterator<TableRow>): Promise<TableRow["cells"] | undefined> {
  const first = await rows.next();
  if (first.done) return undefined;
  return first.value.index === 0 ? first.value.cells : [];
}

async function* inParts(
  rows: AsyncIterator<TableRow>,
  readRow: ReturnType<typeof rowReader>,
  sheet: string,
): AsyncGenerator<Part> {
  let [part, count]: [NumberedRow[], number] = [[], 0];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const { index, cells } = next.value;
    const row = readRow(cells, index);
    if (!row) continue;
    if (++count > MOST_ROWS) return yield { refused: [{ at: sheet, ...TOO_MANY }] };
    part.push({ index, ...row });
    if (part.length < PART) continue;
    yield { rows: part };
    part = [];
  }
  if (part.length > 0) yield { rows: part };
}

export const NOT_A_WORKBOOK: Problem = {
  at: "",
  code: "not-a-workbook",
  message: {
    zh: "不是可读的 Excel 工作簿，或文件已损坏：请另存为 .xlsx，有密码的先去掉密码，贴有大图片的先删去图片",
    en: "not a readable workbook, or a broken one: save it as .xlsx, without a password and without large pictures",
  },
};

const TOO_MANY = {
  code: "too-many-rows",
  message: { zh: "超过20万行，请分几个文件导入", en: "more than 200,000 rows: bring them in several files" },
};
