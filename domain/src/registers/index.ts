export { columnProblems, placeOf, rowProblems, strangeColumns } from "./checks/row-problems.ts";
export { tidyRow } from "./checks/tidy-row.ts";
export type { Checked } from "./checks/value-problems.ts";
export type { AreaId, Choice, Column, ColumnType, Register, Row, RowRule, Value } from "./model.ts";
export { mayKeep, policy } from "./policy.ts";
export { areas, findRegister, registers } from "./registers.ts";
