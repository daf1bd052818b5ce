import type { Day, Period } from "../kernel/index.ts";

/** The paper by which somebody is appointed. */
export interface AppointingDocument {
  /** 甲人〔2026〕1号 */
  number: string;
  title: string;
  issuedOn: Day;
}

/** A person holds a post in an organisation for a time, by a document. Authority comes from here, not from an account. */
export interface Appointment extends Held {
  document: AppointingDocument;
}

/** An appointment without the paper that it rests on. */
export interface Held extends Period {
  id: string;
  person: string;
  organisation: string;
  post: string;
}
