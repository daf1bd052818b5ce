export { enterAssessments } from "./enter-assessments.ts";
export { hasAssessment } from "./entering-store.ts";
export { findLastSelf, type LastSelf } from "./find-last-self.ts";
export { todosAtMidnight } from "./refresh-todos.ts";
export { routes } from "./routes.ts";
export { type VerifiedAssessment, verifyAssessments } from "./verify-assessments.ts";
export { findViewedSheet } from "./viewed.ts";
