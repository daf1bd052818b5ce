import { LABEL, TITLE } from "../form/geometry.ts";
import type { FormPage, Grid, GridCell } from "../form/grid.ts";
import type { Cell, CellStyle } from "../spreadsheet/hucre.ts";
import { styleOf, titleStyle } from "./styles.ts";

/** A row of a worksheet before it has a number. */
export interface SheetRow {
  height: number;
  cells: readonly SheetCell[];
}

export interface SheetCell {
  column: number;
  colspan: number;
  rowspan: number;
  value: Cell["value"];
  style: CellStyle;
  /** What a QR code over the cell says. */
  code?: string;
  /** It adds up what stands above it. */
  sum?: true;
}

/** Excel makes no row higher. The text of none needs more; some are made higher to fill their page. */
const HIGHEST = 409;

const AGAIN = "同上";

/** The rows of a grid. */
export function gridRows({ grid, size }: { grid: Grid; size: number }): SheetRow[] {
  return grid.rows.map(({ height, cells }) => ({
    height: Math.min(height, HIGHEST),
    cells: cells.map((cell) => sheetCell(cell, size)),
  }));
}

function sheetCell(cell: GridCell, size: number): SheetCell {
  const { column, colspan, rowspan, style: role, mark, code, sum, continued } = cell;
  const counted = role === "points" || role === "result";
  // A number that stood again on the next page would be added twice by whoever adds up the column.
  const text = counted && continued && cell.text !== "" ? AGAIN : cell.text;
  const number = counted && /^\d+(\.\d+)?$/.test(text);
  const box = mark === undefined ? "" : mark ? "■ " : "□ ";
  const value = number ? Number(text) : text === "" ? null : box + text;
  return {
    ...{ column, colspan, rowspan, value, style: styleOf({ role, size, number }) },
    ...(code !== undefined && { code }),
    ...(sum && number && { sum }),
  };
}

/** The title over all columns. */
export function titleRow({ title, titleHeight, table: { columns } }: FormPage): SheetRow {
  const style = titleStyle({ size: TITLE.size, horizontal: "center" });
  return { height: titleHeight, cells: [{ column: 0, colspan: columns.length, rowspan: 1, value: title, style }] };
}

/** 表1-2: where the paper begins a numbered sheet. */
export function labelRow({ label, table: { columns } }: FormPage): SheetRow {
  const style = titleStyle({ size: LABEL.size, horizontal: "right" });
  return { height: LABEL.height, cells: [{ column: 0, colspan: columns.length, rowspan: 1, value: label, style }] };
}
