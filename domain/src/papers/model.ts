import type { PaperCode } from "../forms/index.ts";

/** The papers of an assessment: 评估表, 现场评估计划, 现场评估记录, 评估报告. */
export type PaperKind = "form" | "plan" | "record" | "report";
/** What a paper is given out as. */
export type Format = "pdf" | "docx" | "xlsx";

/** A column of a table; widths by `share`. */
export interface Column {
  title: string;
  share: number;
  align?: "left" | "center" | "right";
}

/** An item of the standard as an arm of the radar. */
export interface Arm {
  /** What stands at its end. */
  label: string;
  /** Of what it holds, how much was earned: 0 to 1; null while it is not all assessed. */
  share: number | null;
}

/** What a paper is made of, from top to bottom: every format draws it in its own way. */
export type Block =
  /** 一、… and （一）… */
  | { is: "heading"; level: 1 | 2; text: string }
  | { is: "paragraph"; text: string }
  /** A head that stands again on each page. `room`: rows are high, to sign in; `sum`: the last row stays with those above. */
  | { is: "table"; columns: readonly Column[]; rows: readonly (readonly string[])[]; room?: true; sum?: true }
  /** `text`: what it shows, for whoever can't see it. */
  | { is: "radar"; arms: readonly Arm[]; text: string }
  /** 落款: who gives it out, and when; room for the stamp. */
  | { is: "closing"; by: string; on: string; stamp: boolean }
  | { is: "code"; code: PaperCode; note: string };

/** A paper as data. */
export interface Paper {
  /** On as many lines as it has: no word is cut in two. */
  title: string;
  /** official: large print as GB/T 9704 has it; working: smaller; wide: smaller, on its side. */
  style: "official" | "working" | "wide";
  /** 主送机关; none where it is sent to nobody. */
  to: string | null;
  blocks: readonly Block[];
  /** The time that the document bears: that of what it is made from. */
  at: string;
}

/** What people and places are called, beside a snapshot, which has ids only. */
export interface Names {
  person(id: string): string;
  place(id: string): string;
}
