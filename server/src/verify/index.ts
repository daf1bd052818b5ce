export type { VerifiedAssessment } from "../assessments/index.ts";
export type { Verified } from "../platform/audit/index.ts";
export { verifyAssessments } from "./verify-assessments.ts";
export { verifyTrails } from "./verify-trails.ts";
