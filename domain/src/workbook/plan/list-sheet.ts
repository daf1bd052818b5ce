import type { Entry, PlannedCell, PlannedSheet } from "../model.ts";

const TOP = 2;
/** Rows that stay free below what is known. */
const FREE = 20;

/** A column of a list: its heading, and what may be entered. One without an entry is there for the reader only. */
interface ListColumn {
  heading: string;
  width: number;
  entry?: Entry;
}

/** A sheet on which things are listed one by one, with rows to go on. */
export function listSheet(of: {
  name: string;
  how: string;
  columns: readonly ListColumn[];
  /** At least so many rows can be filled in. */
  least: number;
  known: readonly (readonly (string | null)[])[];
  /** What stands in a free row. */
  free?: () => readonly (string | null)[];
}): PlannedSheet {
  const { name, how, columns, least, known, free = () => [] } = of;
  const rows = Array.from({ length: Math.max(least, known.length + FREE) }, (_, index) => known[index] ?? free());
  const shown = columns.filter(({ entry }) => entry !== undefined).length;
  return {
    name,
    columns: columns.map(({ width, entry }) => ({ width, ...(entry === undefined && { hidden: true as const }) })),
    cells: [
      { row: 0, column: 0, value: how, role: "remark" },
      ...columns.map(({ heading, entry }, column): PlannedCell => {
        return { row: TOP - 1, column, value: heading, role: entry ? "header" : "hidden" };
      }),
      ...rows.flatMap((values, index) =>
        columns.map(({ entry }, column): PlannedCell => {
          const place = { row: TOP + index, column, value: values[column] ?? null };
          return entry ? { ...place, role: "input-text", entry } : { ...place, role: "hidden" };
        }),
      ),
    ],
    merges: [{ row: 0, column: 0, toRow: 0, toColumn: shown - 1 }],
    frozenRows: TOP,
    headings: TOP - 1,
  };
}

/** A drop-down; where the choices are too many for one, only words. */
export function choice(values: readonly string[], prompt: string): Entry {
  const longest = 255;
  if (values.length === 0 || values.join(",").length > longest) return { kind: "text", prompt, error: "" };
  return { kind: "list", values, prompt, error: `只能填：${values.join("、")}` };
}
