export {
  columnProblems,
  judgeRow,
  placeOf,
  relatedColumns,
  rowProblems,
  ruleProblems,
  strangeColumns,
} from "./checks/row-problems.ts";
export { tidyRow } from "./checks/tidy-row.ts";
export type { Checked } from "./checks/value-problems.ts";
export { excerptPair } from "./excerpt-pair.ts";
export type { AreaId, Choice, Column, ColumnType, Register, Row, RowRule, Span, Value } from "./model.ts";
export { type NamedOccupation, numbersOf } from "./occupations.ts";
export { hasNumbers, mayKeep, policy } from "./policy.ts";
export { areas, findRegister, registers } from "./registers.ts";
export {
  type AskedDays,
  daysWords,
  findSpan,
  readWithin,
  spanName,
  type Within,
  withinOf,
  withinProblems,
} from "./spans.ts";
export { type WorkbookColumn, workbookColumns } from "./workbook/columns.ts";
export { type Found, findColumns } from "./workbook/find-columns.ts";
export { type PlannedColumn, type PlannedTable, planTable, sheetName } from "./workbook/plan-template.ts";
export { byCell, type ReadRow, rowReader } from "./workbook/read-row.ts";
export { importOrder, OWN_SHEETS, registerOfSheet, type WaitingSheet } from "./workbook/sheet-registers.ts";
export { showCell } from "./workbook/show-cell.ts";
export { CELLS } from "./workbook/words.ts";
