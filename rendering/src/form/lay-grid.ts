import type { Grid } from "./grid.ts";
import type { MeasuredRow } from "./measure.ts";
import { spansOf } from "./spans.ts";

interface Rows {
  columns: readonly number[];
  rows: readonly MeasuredRow[];
  heights: readonly number[];
  /** The last row of the page before, and which of `rows` follows it. */
  before?: { row: MeasuredRow | undefined; at: number };
}

/** Rows of one page with their heights as a table; neighbours with one key are one cell. */
export function gridOf({ columns, rows, heights, before }: Rows): Grid {
  const spans = spansOf(rows);
  const above = new Map(before?.row?.row.cells.map(({ column, key }) => [column, key]));
  return {
    columns,
    heads: 0,
    rows: heights.map((height, row) => ({
      height,
      cells: spans
        .filter((span) => span.row === row)
        .map(({ cell: { column, colspan = 1, style, text, mark, code, key, sum }, rows: rowspan }) => ({
          ...{ column, colspan, rowspan, style, text },
          ...(sum && { sum }),
          ...(row === before?.at && key !== undefined && above.get(column) === key && { continued: true as const }),
          ...(mark !== undefined && { mark }),
          ...(code !== undefined && { code }),
        })),
    })),
  };
}
