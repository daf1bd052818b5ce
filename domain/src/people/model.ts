import type { Period } from "../kernel/index.ts";

/** A person holds a post in an organisation for a time, by a document. Authority comes from here, not from an account. */
export interface Appointment extends Period {
  id: string;
  person: string;
  organisation: string;
  post: string;
  /** Number or title of the appointing document. */
  document: string;
}
