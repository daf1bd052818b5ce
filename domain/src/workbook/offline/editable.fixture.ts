import type { PlannedSheet, RawSheet, RawValue } from "../model.ts";

/** For tests: the sheets of a workbook, whose cells are named by a heading and by what stands in their row. */
export function editable(raw: readonly RawSheet[]) {
  const sheets = raw.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) }));
  const place = (sheet: string, heading: string, row: string | number) => {
    const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const head = rows.findIndex((cells) => cells.includes(heading));
    const column = rows[head]?.indexOf(heading) ?? -1;
    const holds = (cells: readonly RawValue[], at: number) => at > head && cells.some((cell) => isRow(cell, row));
    const at = typeof row === "number" ? head + 1 + row : rows.findLastIndex(holds);
    if (head < 0 || at < 0) throw new Error(`no ${heading} in ${sheet}, or no row ${row}`);
    return { rows, at, column };
  };
  return {
    sheets: sheets as RawSheet[],
    /** Puts a value under a heading: into the row in which something stands, or so many rows below the headings. */
    put(sheet: string, heading: string, row: string | number, value: RawValue): void {
      const { rows, at, column } = place(sheet, heading, row);
      while (rows.length <= at) rows.push([]);
      const cells = rows[at] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    },
    get(sheet: string, heading: string, row: string | number): RawValue {
      const { rows, at, column } = place(sheet, heading, row);
      return rows[at]?.[column] ?? null;
    },
    /** The cell as people name it. */
    at(sheet: string, heading: string, row: string | number): string {
      const { at, column } = place(sheet, heading, row);
      return `${sheet}!${String.fromCharCode(65 + column)}${at + 1}`;
    },
    /** The sheets as they can be written again. */
    drawn(): PlannedSheet[] {
      return sheets.map(({ name, rows }) => ({
        name,
        columns: [],
        cells: rows.flatMap((cells, row) =>
          cells.flatMap((value, column) => {
            const plain = typeof value === "string" || typeof value === "number";
            return plain ? [{ row, column, value, role: "text" as const }] : [];
          }),
        ),
        merges: [],
        frozenRows: 0,
        headings: 0,
      }));
    },
  };
}

/** A line by its key, a check by its number. */
function isRow(cell: RawValue, row: string | number): boolean {
  return cell === row || (typeof cell === "string" && cell.startsWith(`${row} `));
}
