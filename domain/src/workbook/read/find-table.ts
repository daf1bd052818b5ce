import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import type { RawSheet } from "../model.ts";
import { circled, HEADINGS, SHEETS } from "../names.ts";
import { answerFields } from "../plan/entries.ts";
import { textOf } from "./cells.ts";
import { findHeaded, type Wanted } from "./find-headed.ts";

/** The assessment sheet as found by its headings, wherever rows and columns were moved to. */
export interface Table {
  sheet: RawSheet;
  /** The row of the headings. */
  head: number;
  /** The columns by their headings. */
  columns: ReadonlyMap<string, number>;
  answers: readonly number[];
  reason: number;
  note: number;
  /** The key of each row below the headings, by row; rows without one are missing. */
  keys: ReadonlyMap<number, string>;
}

/** The assessment sheet, of which each form needs as many answers as its longest line. */
export const ASSESSMENT: Wanted = { name: SHEETS.assessment, headings: [circled(0), HEADINGS.reason, HEADINGS.note] };

/** The assessment sheet, or what of it is missing; `more` are headings that it has to have beside. */
export function findTable(
  sheets: readonly RawSheet[],
  lines: readonly ReadyLine[],
  more: readonly string[] = [],
): Table | Problem {
  const needed = Math.max(...lines.map(({ rule, context }) => answerFields(rule.fields(context)).length));
  const numbers = Array.from({ length: needed }, (_, index) => circled(index));
  const found = findHeaded(sheets, {
    ...ASSESSMENT,
    headings: [...new Set([...numbers, ...ASSESSMENT.headings, ...more])],
  });
  if (!("sheet" in found)) return found;
  const { sheet, head, columns } = found;
  const at = (heading: string) => columns.get(heading) ?? -1;
  return {
    sheet,
    head,
    columns,
    reason: at(HEADINGS.reason),
    note: at(HEADINGS.note),
    answers: answersOf(columns),
    keys: keysOf({ sheet, head, columns, lines }),
  };
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
