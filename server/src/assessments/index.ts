export { enterAssessments } from "./enter-assessments.ts";
export { hasAssessment } from "./entering-store.ts";
export { todosAtMidnight } from "./refresh-todos.ts";
export { routes } from "./routes.ts";
export { type VerifiedAssessment, verifyAssessments } from "./verify-assessments.ts";
