import type { AssessmentTodo } from "../api/models.ts";

/** Where something that waits is done: on a sheet, beside the sheets, or on a part of the assessment's page. */
export type TodoPlace =
  | { page: "sheet"; sheet: string }
  | { page: "comparison" }
  | { page: "assessment"; hash: string };

/** Parts of the assessment's page in which a thing is done; what is not here has its button at the head. */
const PARTS: Readonly<Record<string, string>> = {
  "answer-objection": "publication",
  "decide-appeal": "publication",
  "assign-appeal-panel": "publication",
  // Whose sheet is to be given to others is seen in the list: who reassigns does not look into it.
  "reassign-checks": "sheets",
};

/** Where a todo of an assessment leads. */
export function placeOf({ action, sheet }: Pick<AssessmentTodo, "action" | "sheet">): TodoPlace {
  const part = PARTS[action];
  if (part !== undefined) return { page: "assessment", hash: part };
  if (sheet !== null) return { page: "sheet", sheet };
  return action === "reconcile" ? { page: "comparison" } : { page: "assessment", hash: "" };
}
