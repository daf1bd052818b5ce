export { enterAssessments } from "./enter-assessments.ts";
export { hasAssessment } from "./entering-store.ts";
export { findLastSelf, type LastSelf, showsLastSelf } from "./find-last-self.ts";
export {
  countAssessmentMessages,
  listAssessmentMessages,
  readAssessmentMessages,
} from "./list-messages.ts";
export { assessmentTodo } from "./list-schemas.ts";
export { countAssessmentTodos, listAssessmentTodos } from "./list-todos.ts";
export { assessmentMessage } from "./message-schemas.ts";
export { todosAtMidnight } from "./refresh-todos.ts";
export { routes } from "./routes.ts";
export { type VerifiedAssessment, verifyAssessments } from "./verify-assessments.ts";
export { findViewedSheet } from "./viewed.ts";
