import type { Merge } from "../model.ts";

/** Rows next to each other with the same key: one cell on paper. */
export interface Run<T> {
  from: number;
  to: number;
  first: T;
}

/** The runs of equal keys in `rows`, in order. */
export function runsOf<T>(rows: readonly T[], keyOf: (row: T) => string): Run<T>[] {
  const runs: Run<T>[] = [];
  rows.forEach((row, index) => {
    const open = runs.at(-1);
    if (open && keyOf(open.first) === keyOf(row)) open.to = index;
    else runs.push({ from: index, to: index, first: row });
  });
  return runs;
}

/** The merge of a run in one column; none where it is one row. */
export function mergeOf({ from, to }: Run<unknown>, { top, column }: { top: number; column: number }): Merge[] {
  return from === to ? [] : [{ row: top + from, column, toRow: top + to, toColumn: column }];
}
