import type { AssessmentForm } from "@jianheng/domain/forms";

/** What goes to a worker. */
export interface Job {
  form: AssessmentForm;
  fontFolder: string | undefined;
  /** The time that the document bears. */
  at: number;
}

/** What comes back. */
export type Answer = { pdf: Uint8Array<ArrayBuffer> } | { fault: string };
