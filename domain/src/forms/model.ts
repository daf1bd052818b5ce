import type { PaperForm } from "@jianheng/standards/define";
import type { Field, Reading } from "../scoring/index.ts";

/** The official assessment form as data, blank or filled, in the Chinese that is printed: what every format draws. */
export interface AssessmentForm {
  standard: string;
  /** Content hash of the edition. */
  edition: string;
  reading: Reading;
  name: string;
  title: string;
  /** Issuer, document, date: where the standard comes from. */
  source: string;
  columns: PaperForm["columns"];
  over?: string;
  sheets: NonNullable<PaperForm["sheets"]>;
  about: { station: string; assessor: string; date: string };
  /** One row per check, in the order of the form. */
  rows: readonly FormRow[];
  total: FormTotal;
  vetoes: readonly FormVeto[];
  /** Lines that lost points or are not assessed; null on a blank form. */
  losses: readonly FormLoss[] | null;
  /** What the losses come to, and how many lines are not assessed. */
  lossTotal: { lost: string; unassessed: number } | null;
  notes: readonly string[];
  /** Ties a printed form to the snapshot that it shows: what its QR code says, and the words beneath it. */
  code?: PaperCode;
}

/** What a QR code on paper says, and what whoever can't read it compares by eye. */
export interface PaperCode {
  content: string;
  words: string;
}

/** Neighbouring cells with the same `key` are one cell on paper. */
export interface FormCell {
  key: string;
  text: string;
}

export interface FormRow {
  check: string;
  item: FormCell;
  indicator: FormCell;
  title: string;
  points: FormCell;
  method: FormCell;
  /** Points awarded; empty on a blank form and for a line that is not assessed. */
  result: FormCell;
  /** The scored line this row belongs to, which is the check itself or its group. */
  line: { id: string; kind: "check" | "group"; fields: readonly Field[]; words: string };
}

export interface FormTotal {
  /** "100" */
  of: string;
  /** "93.25", or "80.00–93.25" while lines are unassessed; empty on a blank form. */
  points: string;
  band: string;
  /** "优秀：95以上；…"; empty where the standard has no bands. */
  bands: string;
}

export interface FormVeto {
  id: string;
  text: string;
  raised: boolean;
  grounds: string;
}

export interface FormLoss {
  line: string;
  title: string;
  of: string;
  /** Empty: not assessed. */
  points: string;
  lost: string;
  why: string;
  note: string;
}
