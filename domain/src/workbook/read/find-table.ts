import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import type { RawSheet } from "../model.ts";
import { circled, HEADINGS, SHEETS } from "../names.ts";
import { answerFields } from "../plan/entries.ts";
import { textOf } from "./cells.ts";
import { columnMissing, sheetMissing } from "./problems.ts";

/** The assessment sheet as found by its headings, wherever rows and columns were moved to. */
export interface Table {
  sheet: RawSheet;
  /** The row of the headings. */
  head: number;
  answers: readonly number[];
  reason: number;
  note: number;
  /** The key of each row below the headings, by row; rows without one are missing. */
  keys: ReadonlyMap<number, string>;
}

/** The sheet named so, else one that has its heading. */
export function findSheet(sheets: readonly RawSheet[], name: string, heading: string): RawSheet | undefined {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => headRow(sheet, heading) >= 0);
}

/** The first row in which `heading` stands; -1 where none. */
export function headRow(sheet: RawSheet, heading: string): number {
  return sheet.rows.findIndex((row) => row.some((cell) => textOf(cell) === heading));
}

/** The columns of a row of headings, by their words. */
export function columnsAt(sheet: RawSheet, row: number): Map<string, number> {
  return new Map((sheet.rows[row] ?? []).map((cell, column) => [textOf(cell), column]));
}

/** The assessment sheet, or what of it is missing. */
export function findTable(sheets: readonly RawSheet[], lines: readonly ReadyLine[]): Table | Problem[] {
  const first = circled(0);
  const sheet = findSheet(sheets, SHEETS.assessment, first);
  const head = sheet ? headRow(sheet, first) : -1;
  if (sheet === undefined || head < 0) return [sheetMissing(SHEETS.assessment)];
  const columns = columnsAt(sheet, head);
  const [reason, note] = [columns.get(HEADINGS.reason), columns.get(HEADINGS.note)];
  if (reason === undefined) return [columnMissing(sheet.name, HEADINGS.reason)];
  if (note === undefined) return [columnMissing(sheet.name, HEADINGS.note)];
  const answers = answersOf(columns);
  const needed = Math.max(...lines.map(({ rule, context }) => answerFields(rule.fields(context)).length));
  if (answers.length < needed) return [columnMissing(sheet.name, circled(answers.length))];
  return { sheet, head, reason, note, answers, keys: keysOf({ sheet, head, columns, lines }) };
}

/** The columns ①, ② and so on, up to the first that is missing. */
function answersOf(columns: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (let column = columns.get(circled(0)); column !== undefined; column = columns.get(circled(found.length))) {
    found.push(column);
  }
  return found;
}

interface KeySource {
  sheet: RawSheet;
  head: number;
  columns: ReadonlyMap<string, number>;
  lines: readonly ReadyLine[];
}

/** The hidden keys; where their column is gone, the numbers that begin the words of each check. */
function keysOf({ sheet, head, columns, lines }: KeySource): Map<number, string> {
  const column = columns.get(HEADINGS.key);
  const below = sheet.rows.flatMap((cells, row) => (row > head ? [{ cells, row }] : []));
  if (column === undefined) return keysByNumber(below, lines);
  return new Map(
    below.flatMap(({ cells, row }) => {
      const key = textOf(cells[column] ?? null);
      return key === "" || key === HEADINGS.key ? [] : [[row, key] as const];
    }),
  );
}

function keysByNumber(
  rows: readonly { cells: RawSheet["rows"][number]; row: number }[],
  lines: readonly ReadyLine[],
): Map<number, string> {
  const lineOf = new Map(lines.map(({ id, members }) => [members[0]?.id ?? id, id]));
  return new Map(
    rows.flatMap(({ cells, row }) => {
      const line = cells.map((cell) => lineOf.get(textOf(cell).split(/\s/)[0] ?? "")).find((id) => id !== undefined);
      return line === undefined ? [] : [[row, line] as const];
    }),
  );
}
