import type { AssessmentForm } from "@jianheng/domain/forms";
import type { Paper } from "@jianheng/domain/papers";
import type { Fonts } from "./fonts.ts";

/** What goes to a worker: something to draw as PDF, with the time that the document bears, or to write for Word and Excel. */
export type Job =
  | { draw: "form"; form: AssessmentForm; fonts: Fonts; at: number }
  | { draw: "paper"; paper: Paper; fonts: Fonts }
  | { draw: "paper-docx"; paper: Paper }
  | { draw: "form-docx" | "form-xlsx"; form: AssessmentForm };

/** What comes back. */
export type Answer = { bytes: Uint8Array<ArrayBuffer> } | { fault: string };
