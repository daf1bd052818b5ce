import type { AssessmentForm } from "@jianheng/domain/forms";
import type { Fonts } from "./fonts.ts";

/** What goes to a worker. */
export interface Job {
  form: AssessmentForm;
  fonts: Fonts;
  /** The time that the document bears. */
  at: number;
}

/** What comes back. */
export type Answer = { pdf: Uint8Array<ArrayBuffer> } | { fault: string };
