import type { DictionaryEdition } from "@jianheng/standards/occupations";
import { line, occupationCode, type Problem } from "../kernel/index.ts";
import { cellAddress, plainText, type RawSheet, type RawValue, textOf } from "../workbook/index.ts";
import { HEADINGS, type Heading, NAME } from "./headings.ts";
import { columnMissing, WRONG } from "./words.ts";

/** A row of the workbook, with what is right in it. */
export interface DictionaryRow {
  /** As Excel counts. */
  row: number;
  name: string;
  codes: Partial<Record<DictionaryEdition, string>>;
}

/** A heading, and the column that it stands in. */
type Found = Heading & { column: number };

/** Reads the first sheet row by row; what is wrong with a cell by itself is told by its address. */
export function readRows(sheet: RawSheet): { rows: DictionaryRow[]; problems: Problem[]; at: Place } {
  const problems: Problem[] = [];
  const found = findHeadings(sheet, problems);
  const at: Place = (row, edition) => {
    const column = found.find((one) => one.edition === edition)?.column ?? 0;
    return cellAddress({ sheet: sheet.name, row: row - 1, column });
  };
  if (problems.length > 0) return { rows: [], problems, at };
  const rows = sheet.rows.flatMap((cells, index): DictionaryRow[] => {
    const empty = found.every(({ column }) => textOf(cells[column] ?? null) === "");
    if (index === 0 || empty) return [];
    const read: DictionaryRow = { row: index + 1, name: "", codes: {} };
    for (const { edition, column } of found) {
      const raw = cells[column] ?? null;
      const wrong = edition === undefined ? readName(read, raw) : readCode(read, { edition, raw });
      problems.push(...wrong.map((one) => ({ at: at(read.row, edition), code: one.code, message: one.message })));
    }
    return [read];
  });
  if (rows.length === 0) problems.push({ at: sheet.name, ...WRONG.noRows });
  return { rows, problems, at };
}

/** The address of a cell. */
export type Place = (row: number, edition: DictionaryEdition | undefined) => string;

function findHeadings({ name, rows: [headings = []] }: RawSheet, problems: Problem[]): Found[] {
  const found: Found[] = [];
  headings.forEach((raw, column) => {
    const text = plainText(raw).replace(/\*$/, "");
    if (text === "" || text === "序号") return;
    const known = HEADINGS.find(({ header }) => header === text);
    const at = cellAddress({ sheet: name, row: 0, column });
    if (!known) problems.push({ at, ...WRONG.column });
    else if (found.some(({ header }) => header === text)) problems.push({ at, ...WRONG.columnTwice });
    else found.push({ ...known, column });
  });
  if (!found.some(({ header }) => header === NAME)) problems.push({ at: `${name}!A1`, ...columnMissing([NAME]) });
  return found;
}

type Wrong = Omit<Problem, "at">;

function readName(read: DictionaryRow, raw: RawValue): readonly Wrong[] {
  if (isError(raw)) return [WRONG.error];
  const text = textOf(raw);
  if (text === "") return [WRONG.nameMissing];
  const name = line(50).safeParse(text);
  if (!name.success) return [WRONG.name];
  read.name = name.data;
  return [];
}

function readCode(
  read: DictionaryRow,
  { edition, raw }: { edition: DictionaryEdition; raw: RawValue },
): readonly Wrong[] {
  if (isError(raw)) return [WRONG.error];
  const text = textOf(raw);
  if (text === "") return [];
  const code = occupationCode.parse(text);
  if (!code.ok) return code.problems.slice(0, 1);
  read.codes[edition] = occupationCode.format(code.value);
  return [];
}

function isError(raw: RawValue): boolean {
  return typeof raw === "object" && raw !== null && "unreadable" in raw;
}
