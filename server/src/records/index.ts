import type { Route } from "../platform/http/index.ts";
import { recordRoutes } from "./routes.ts";
import { workbookRoutes } from "./workbook-routes.ts";

export { enterRecords, type StationRecord } from "./enter-records.ts";
export { hasRecords } from "./entering-store.ts";
export { forgettingImports } from "./forgetting.ts";
export { importing } from "./importing.ts";
export { giveReason } from "./reason-store.ts";
export { lockRegistered } from "./standing-store.ts";
export { isStation } from "./store.ts";

/** What is asked of the records of a station over HTTP. */
export const routes: readonly Route[] = [...recordRoutes, ...workbookRoutes];
