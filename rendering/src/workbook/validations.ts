import type { Entry, PlannedCell, PlannedSheet } from "@jianheng/domain/workbook";
import type { DataValidation } from "../spreadsheet/hucre.ts";

/** The longest that spreadsheets take. */
const LONGEST = { prompt: 255, error: 225 };

/** Drop-downs, number limits and the words shown when a cell is selected; equal ones of a column share one rule. */
export function validationsOf({ cells }: PlannedSheet): DataValidation[] {
  const byRule = new Map<string, { entry: Entry; ranges: PlannedCell[] }>();
  for (const cell of cells) {
    if (!cell.entry) continue;
    const key = JSON.stringify(cell.entry);
    const known = byRule.get(key) ?? { entry: cell.entry, ranges: [] };
    byRule.set(key, known);
    known.ranges.push(cell);
  }
  return [...byRule.values()].map(({ entry, ranges }) => ({
    ...validation(entry),
    range: stretches(ranges).join(" "),
  }));
}

function validation({ kind, values, min = 0, max, prompt, error }: Entry): Omit<DataValidation, "range"> {
  const words = {
    allowBlank: true,
    showInputMessage: true,
    inputMessage: prompt.slice(0, LONGEST.prompt),
    showErrorMessage: kind !== "text",
    errorTitle: "填写有误",
    ...(error !== "" && { errorMessage: error.slice(0, LONGEST.error) }),
  };
  switch (kind) {
    case "list":
      return { type: "list", values: [...(values ?? [])], ...words };
    case "whole":
    case "decimal":
      return max === undefined
        ? { type: kind, operator: "greaterThanOrEqual", formula1: String(min), ...words }
        : { type: kind, operator: "between", formula1: String(min), formula2: String(max), ...words };
    case "text":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: "32767", ...words };
  }
}

/** Cells as ranges: those that stand one under the other are one. */
function stretches(cells: readonly PlannedCell[]): string[] {
  const runs: { from: PlannedCell; to: PlannedCell }[] = [];
  for (const cell of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.to.column === cell.column && last.to.row === cell.row - 1) last.to = cell;
    else runs.push({ from: cell, to: cell });
  }
  return runs.map(({ from, to }) => (from === to ? address(from) : `${address(from)}:${address(to)}`));
}

function address({ row, column }: PlannedCell): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
