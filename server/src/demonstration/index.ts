export { makeFirstPassword } from "../platform/auth/index.ts";
export { codeAt, makeSecret } from "../platform/second-factor/index.ts";
export type { StationRecord } from "../records/index.ts";
export { checkDatabase } from "./check-database.ts";
export { enterDemonstration } from "./enter-demonstration.ts";
export type { Demonstration, DemonstrationAccount, DemonstrationAssessments } from "./model.ts";
export { findPublished, listWaiting, type Waiting } from "./store.ts";
