import type { PlannedSheet } from "@jianheng/domain/workbook";

const LINE_POINTS = 14;
const TITLE_POINTS = 30;

/**
 * The height of every row in points, so that the text of its cells fits. Spreadsheets fit no merged cells by
 * themselves, so what a merged cell needs beyond its rows is shared among them.
 */
export function rowHeights({ columns, cells, merges }: PlannedSheet): Map<number, number> {
  const spans = new Map(merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const heights = new Map<number, number>();
  const needs = cells.flatMap(({ row, column, value, role }) => {
    if (value === null || role === "hidden") return [];
    const { toRow = row, toColumn = column } = spans.get(`${row},${column}`) ?? {};
    const width = columns.slice(column, toColumn + 1).reduce((sum, one) => sum + one.width, 0);
    const lines = lineCount(String(value), width);
    return [{ row, toRow, points: role === "title" ? TITLE_POINTS : lines * LINE_POINTS + 4 }];
  });
  for (const { row, toRow, points } of needs.toSorted((a, b) => a.toRow - a.row - (b.toRow - b.row))) {
    grow(heights, { row, toRow, points });
  }
  return heights;
}

function grow(heights: Map<number, number>, { row, toRow, points }: { row: number; toRow: number; points: number }) {
  const rows = Array.from({ length: toRow - row + 1 }, (_, index) => row + index);
  const have = rows.reduce((sum, one) => sum + (heights.get(one) ?? LINE_POINTS + 4), 0);
  const more = Math.max(0, points - have) / rows.length;
  for (const one of rows) heights.set(one, (heights.get(one) ?? LINE_POINTS + 4) + more);
}

/** How many lines a text takes: a Chinese character is two wide. */
function lineCount(text: string, width: number): number {
  const usable = Math.max(2, Math.floor(width) - 1);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / usable)), 0);
}

function displayWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
}
