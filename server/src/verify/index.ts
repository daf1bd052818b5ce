export type { Verified } from "../platform/audit/index.ts";
export { verifyTrails } from "./verify-trails.ts";
