import type { Grid } from "./grid.ts";
import type { MeasuredRow } from "./measure.ts";
import { spansOf } from "./spans.ts";

/** Rows of one page with their heights as a table; neighbours with one key are one cell. */
export function gridOf({
  columns,
  rows,
  heights,
}: {
  columns: readonly number[];
  rows: readonly MeasuredRow[];
  heights: readonly number[];
}): Grid {
  const spans = spansOf(rows);
  return {
    columns,
    heads: 0,
    rows: heights.map((height, row) => ({
      height,
      cells: spans
        .filter((span) => span.row === row)
        .map(({ cell: { column, colspan = 1, style, text, mark, code }, rows: rowspan }) => ({
          ...{ column, colspan, rowspan, style, text },
          ...(mark !== undefined && { mark }),
          ...(code !== undefined && { code }),
        })),
    })),
  };
}
