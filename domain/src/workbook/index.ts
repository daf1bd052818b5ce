export type { CellRole, Entry, Merge, PlannedCell, PlannedSheet, RawSheet, RawValue } from "./model.ts";
export type { ConflictPart, ConflictRow } from "./offline/conflict-rows.ts";
export { importOffline, type OfflineImport } from "./offline/import-offline.ts";
export { foreignProblems, type OfflineMeta, readOfflineMeta, unknownExport } from "./offline/meta.ts";
export { type OfflineSheet, planOfflineWorkbook } from "./offline/plan-offline.ts";
export { overlongCells } from "./plan/overlong.ts";
export { planWorkbook } from "./plan/plan-workbook.ts";
export { parseWorkbook } from "./read/parse-workbook.ts";
export { readMeta, type WorkbookMeta } from "./read/read-meta.ts";
