/**
 * The types of an official edition. Data only: an edition holds nothing but JSON.
 *
 * Numbers are points as the paper prints them (2, 0.5); percentages are 0 to 100.
 * A field named `printed` keeps what the paper says where we read it differently.
 */
import type { Range, RuleDefinition } from "./rule-definitions.ts";

export type * from "./rule-definitions.ts";

/** What an assessor does to find out, and at what: read("任命书或聘书"), ask("岗位职责"). */
export interface Method {
  way: "read" | "inspect" | "sample" | "ask" | "review";
  what?: string;
}

/** 具体指标 / 小项: the leaf. `points` and `rule` are null in a member of a group, which shares one score. */
export interface Check {
  id: string;
  /** The number as the paper prints it; null where it prints none. */
  printed: string | null;
  title: string;
  points: number | null;
  method: readonly Method[];
  rule: RuleDefinition | null;
  /** The paper prints one method cell for this check and the one above it. */
  sharesMethod?: true;
  /** Facts this check is about, in words shared with vetoes, so that a repetition can be computed. */
  about?: readonly string[];
}

/** 共用分值的一组: one score over all checks of its indicator. */
export interface Group {
  id: string;
  points: number;
  method: readonly Method[];
  rule: RuleDefinition;
}

/** 项目指标 / 中项. */
export interface Indicator {
  id: string;
  printed: string | null;
  title: string;
  group?: Group;
  checks: readonly Check[];
}

/** 项目 / 大项. `claims.points` is what the paper's own heading says, right or wrong. */
export interface Item {
  id: string;
  title: string;
  claims: { points: number };
  indicators: readonly Indicator[];
}

/** 否决项: fixes the band of failure whatever the total. */
export interface Veto {
  id: string;
  text: string;
  about?: readonly string[];
}

/** A grade. `points` is the stretch as the paper words it; it is read with its lower end included. */
export interface Band {
  name: string;
  printed: string;
  points: Range;
}

/** A deadline keeps the paper's words; `date` is how we read them, null where they can't be read as a day. */
export interface Deadline {
  id: string;
  what: string;
  printed: string;
  date: string | null;
}

/** The form on paper: its title, the words above its columns, its numbered sheets. */
export interface PaperForm {
  title: string;
  /** A heading that spans item, indicator and check (评估内容). */
  over?: string;
  columns: { item: string; indicator: string; check: string; points: string; method: string; result: string };
  /** Where the paper numbers its sheets (表1-1): each starts at a check. */
  sheets?: readonly { label: string; from: string }[];
}

/** One published text of a standard. Never changed once published. */
export interface EditionData {
  id: string;
  name: string;
  basedOn?: string;
  issuer: string;
  document: { title: string; number: string | null; issued: string | null };
  purpose: "acceptance" | "evaluation" | "inspection";
  form: PaperForm;
  /** What the paper says about itself. */
  claims: { items?: number; indicators?: number; checks?: number; points?: number };
  items: readonly Item[];
  vetoes: readonly Veto[];
  bands: readonly Band[];
  /** The band that a veto fixes. */
  vetoBand?: string;
  deadlines: readonly Deadline[];
}
