import type { Day } from "../kernel/index.ts";
import type { Tie } from "./recusal.ts";

/** Who acts: a person in a post of an organisation, or the system under a name (an objection from the public page). */
export type Actor = { person: string; organisation: string; post: string } | { system: string };

/** Someone proposed for a team or a panel, with the ties that were found when he was. */
export interface Proposed {
  person: string;
  /** The office that appointed him, and the post he acts in. */
  organisation: string;
  post: string;
  ties: readonly Tie[];
}

/** All of a standard, or the items and lines named. */
export type Scope = "all" | readonly string[];

/** 推荐通过 / 有条件推荐通过 / 不推荐通过 (Liaoning 2013 工作方案 二（六）); 合格 / 不合格 (Sichuan 2017 二（二）1). */
export type Conclusion =
  | "recommended"
  | "conditionally-recommended"
  | "not-recommended"
  | "qualified"
  | "not-qualified";

/** Something to be put right, and until when. */
export interface Condition {
  what: string;
  until: Day;
}

/** The leader's choice for one line: whose finding stands, and why where they differed. */
export interface LineChoice {
  line: string;
  sheet: string;
  why: string | null;
}
