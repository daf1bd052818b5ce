import type { AssessmentMessage } from "../api/models.ts";

/** Where what a message is about can be seen. */
export type MessagePlace = { page: "sheet"; sheet: string } | { page: "assessment"; hash: string };

/** Parts of the assessment's page; what is not here is seen at its head. */
const PARTS: Readonly<Record<string, string>> = {
  released: "team",
  // What stopped it stands beside the conclusion.
  stopped: "decision",
  declined: "decision",
  // Whose checks were taken may not look into the sheet any more.
  "checks-taken": "sheets",
  "objection-answered": "publication",
  "objection-upheld": "publication",
  "panel-named": "publication",
  "appeal-dismissed": "publication",
  "appeal-upheld": "publication",
};

/** Where a message of an assessment leads. */
export function messagePlaceOf({ kind, sheet }: Pick<AssessmentMessage, "kind" | "sheet">): MessagePlace {
  const part = PARTS[kind];
  if (part !== undefined) return { page: "assessment", hash: part };
  return sheet === null ? { page: "assessment", hash: "" } : { page: "sheet", sheet };
}
