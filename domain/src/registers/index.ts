export type { AreaId, Choice, Column, ColumnType, Register, Row, RowRule, Value } from "./model.ts";
export { mayKeep, policy } from "./policy.ts";
export { areas, findRegister, registers } from "./registers.ts";
