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
}

/** Excel makes no row higher. The text of none needs more; some are made higher to fill their page. */
const HIGHEST = 409;

/** The rows of a grid. */
export function gridRows({ grid, size }: { grid: Grid; size: number }): SheetRow[] {
  return grid.rows.map(({ height, cells }) => ({
    height: Math.min(height, HIGHEST),
    cells: cells.map((cell) => sheetCell(cell, size)),
  }));
}

function sheetCell({ column, colspan, rowspan, style: role, text, mark, code }: GridCell, size: number): SheetCell {
  const number = (role === "points" || role === "result") && /^\d+(\.\d+)?$/.test(text);
  const box = mark === undefined ? "" : mark ? "■ " : "□ ";
  const value = number ? Number(text) : text === "" ? null : box + text;
  return {
    ...{ column, colspan, rowspan, value, style: styleOf({ role, size, number }) },
    ...(code !== undefined && { code }),
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
