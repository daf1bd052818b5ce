export type { CellRole, Entry, Merge, PlannedCell, PlannedSheet, RawSheet, RawValue } from "./model.ts";
export { overlongCells } from "./plan/overlong.ts";
export { planWorkbook } from "./plan/plan-workbook.ts";
export { parseWorkbook } from "./read/parse-workbook.ts";
export { readMeta, type WorkbookMeta } from "./read/read-meta.ts";
