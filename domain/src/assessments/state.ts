import type { Day, Period } from "../kernel/index.ts";
import type { Evidence, FindingInput } from "./finding.ts";
import type { Assessment, SheetKind } from "./model.ts";
import type { Actor, Conclusion, Condition, LineChoice, Proposed, Scope } from "./terms.ts";

/** Which action did it, when, by whom: what every part of a state leads back to. */
export interface Stamp {
  action: string;
  at: string;
  day: Day;
  by: Actor;
}

/** A finding as it stands on a sheet. */
export interface SheetFinding extends FindingInput {
  stamp: Stamp;
  /** Written in a blind stage by somebody who may have seen others' points before: `hadSight`. */
  afterSight: boolean;
}

/** open → submitted → returned for supplement → final; dropped when its assessor dropped out. */
export type SheetStatus = "open" | "submitted" | "returned" | "final" | "dropped";

/** What a sheet was returned for: only these lines may be changed meanwhile. */
export interface Supplement {
  lines: readonly string[];
  what: string;
  until: Day;
  stamp: Stamp;
}

export interface Sheet {
  id: string;
  stage: SheetKind;
  organisation: string;
  /** Who writes on it; null: whoever holds a post of its stage (self-assessment). */
  panel: readonly string[] | null;
  scope: Scope;
  status: SheetStatus;
  findings: Readonly<Record<string, SheetFinding>>;
  /** Checks of groups, each looked at by itself: conforms or not. */
  touched: Readonly<Record<string, { conforms: boolean; stamp: Stamp }>>;
  /** When it came to its status. */
  since: Stamp;
  supplement: Supplement | null;
  answer: string | null;
  /** It was handed in at least once. */
  handedIn: boolean;
}

/** Someone on the team. `override` is kept for the report when he was assigned in spite of a tie. */
export interface TeamMember extends Proposed {
  stage: SheetKind;
  override: { reason: string } | null;
  /** Why he left the team, and by which act; null while he is on it. */
  released: { reason: string; stamp: Stamp } | null;
  stamp: Stamp;
}

export interface Veto {
  veto: string;
  grounds: string;
  evidence: readonly Evidence[];
  stamp: Stamp;
}

export interface Choice extends LineChoice {
  stamp: Stamp;
}

export interface Objection {
  receipt: string;
  text: string;
  stamp: Stamp;
  answer: { answer: string; upheld: boolean; stamp: Stamp } | null;
}

export interface AppealState {
  grounds: string;
  /** The act that decided what it is against; null: against not being assessed at all. */
  against: string | null;
  stamp: Stamp;
  panel: readonly Proposed[];
  outcome: { upheld: boolean; reason: string; lift: readonly string[]; stamp: Stamp } | null;
}

/** An assessment as its log makes it. Nothing of this is stored: it is `replay` of the actions. */
export interface State {
  assessment: Assessment;
  created: Stamp;
  last: Stamp;
  opened: readonly { stage: SheetKind; stamp: Stamp }[];
  team: readonly TeamMember[];
  sheets: readonly Sheet[];
  vetoes: readonly Veto[];
  choices: Readonly<Record<string, Choice>>;
  decision: { conclusion: Conclusion; conditions: readonly Condition[]; stamp: Stamp } | null;
  /** The authority's answer when it did not approve; gone with the next decision. */
  sentBack: { reason: string; stamp: Stamp } | null;
  signatures: readonly { person: string; stamp: Stamp }[];
  approval: { stamp: Stamp } | null;
  publication: { period: Period & { until: Day }; snapshot: string; stamp: Stamp } | null;
  objections: readonly Objection[];
  appeals: readonly AppealState[];
  closed: { snapshot: string; stamp: Stamp } | null;
  scans: readonly { file: string; snapshot: string; stamp: Stamp }[];
}

/** Where an assessment stands: read off, never stored. */
export type Phase =
  | "prepared"
  | "declined"
  | "running"
  | "stopped"
  | "decided"
  | "approved"
  | "published"
  | "appealed"
  | "closed";

/** The phase of a state. declined is 不予评估, stopped is 评估中止 (Liaoning 2013 附件2 一（三）). */
export function phaseOf(state: State): Phase {
  if (state.closed) return "closed";
  if (state.appeals.some(({ outcome }) => outcome === null)) return "appealed";
  if (state.vetoes.length > 0 && state.opened.length === 0) return "declined";
  if (state.publication) return "published";
  if (state.approval) return "approved";
  if (state.decision) return "decided";
  if (state.vetoes.length > 0) return "stopped";
  return state.opened.length > 0 ? "running" : "prepared";
}
