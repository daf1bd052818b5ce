import type { SourceCell } from "./grid.ts";
import type { MeasuredRow } from "./measure.ts";

/** A cell of a page: where it starts, how many rows it takes there, the height that its text needs. */
export interface Span {
  cell: SourceCell;
  row: number;
  rows: number;
  need: number;
}

/** The cells of one page: what would be merged across its edge is cut there, so that its label stands on both pages. */
export function spansOf(page: readonly MeasuredRow[]): Span[] {
  const open = new Map<number, Span>();
  const spans: Span[] = [];
  for (const [row, { row: source, needs }] of page.entries()) {
    for (const [index, cell] of source.cells.entries()) {
      const above = open.get(cell.column);
      if (above && cell.key !== undefined && above.cell.key === cell.key && above.row + above.rows === row) {
        above.rows += 1;
        continue;
      }
      const span = { cell, row, rows: 1, need: needs[index] ?? 0 };
      open.set(cell.column, span);
      spans.push(span);
    }
  }
  return spans;
}

/**
 * Row heights in which every cell has the height that it needs. What a merged cell lacks is shared by its rows; the
 * narrow spans go first, since what they raise helps the wide ones.
 */
export function heightsOf(page: readonly MeasuredRow[], least: number): number[] {
  const heights = page.map(({ row }) => Math.max(least, row.least ?? 0));
  for (const { row, rows, need } of spansOf(page).sort((one, other) => one.rows - other.rows)) {
    const more = Math.max(0, need - sum(heights.slice(row, row + rows))) / rows;
    for (let at = row; at < row + rows; at += 1) heights[at] = (heights[at] ?? 0) + more;
  }
  return heights;
}

/** The sum of heights. */
export function sum(heights: readonly number[]): number {
  return heights.reduce((one, other) => one + other, 0);
}
