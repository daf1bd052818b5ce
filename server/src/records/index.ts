export { enterRecords, type StationRecord } from "./enter-records.ts";
export { hasRecords } from "./entering-store.ts";
export { recordRoutes as routes } from "./routes.ts";
export { isStation } from "./store.ts";
