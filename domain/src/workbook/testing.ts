/** For tests: a planned workbook as it would be read back, with cells changed. */
import { editions } from "@jianheng/standards";
import { assessmentForm } from "../forms/index.ts";
import type { Edition, Finding, Sheet } from "../scoring/index.ts";
import { getEdition } from "../standards/index.ts";
import type { PlannedSheet, RawSheet, RawValue } from "./model.ts";
import { columnsOf } from "./plan/columns.ts";
import { planWorkbook } from "./plan/plan-workbook.ts";

/** An edition that we ship. */
export function shipped(id: string): Edition {
  return getEdition(editions[id]);
}

/** The sheets of a plan as a reader gives them. */
export function rawSheets(plan: readonly PlannedSheet[]): { name: string; rows: RawValue[][] }[] {
  return plan.map(({ name, cells }) => {
    const rows: RawValue[][] = [];
    for (const { row, column, value } of cells) {
      while (rows.length <= row) rows.push([]);
      const cellsOfRow = rows[row] ?? [];
      while (cellsOfRow.length < column) cellsOfRow.push(null);
      cellsOfRow[column] = value;
    }
    return { name, rows };
  });
}

/** A workbook to play with. Cells are named by their column and the key of their line. */
export function testWorkbook(id: string, filled: Partial<Pick<Sheet, "findings" | "vetoes">> = {}) {
  const edition = shipped(id);
  const form = assessmentForm({ edition, reading: "normalised" });
  const { findings = [], vetoes = [] } = filled;
  const sheets = rawSheets(planWorkbook({ form, findings: findings as Finding[], vetoes }));
  const columns = columnsOf(form);
  const rowOf = (line: string) => sheets[0]?.rows.findIndex((cells) => cells[columns.key] === line) ?? -1;
  return {
    edition,
    sheets: sheets as RawSheet[],
    columns,
    rowOf,
    /** Puts a value into a cell of a sheet; both count from 0. */
    put(sheet: number, row: number, column: number, value: RawValue): void {
      const rows = sheets[sheet]?.rows ?? [];
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    },
    /** Fills the answers of a line, from ① on. */
    answer(line: string, ...values: RawValue[]): void {
      for (const [index, value] of values.entries()) this.put(0, rowOf(line), columns.answer + index, value);
    },
  };
}
