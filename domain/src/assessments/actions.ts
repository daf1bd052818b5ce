import type { Day, Period } from "../kernel/index.ts";
import type { Evidence, FindingInput } from "./finding.ts";
import type { Assessment, SheetKind } from "./model.ts";
import type { Actor, Conclusion, Condition, LineChoice, Proposed, Scope } from "./terms.ts";

/** What every action says beside its own: `day` is that of `at` in China. */
interface Act<T extends string> {
  type: T;
  id: string;
  at: string;
  day: Day;
  by: Actor;
}

export interface Create extends Act<"create"> {
  assessment: Assessment;
}
export interface OpenStage extends Act<"open-stage"> {
  stage: SheetKind;
}
/** `sheet` null: on the team without a sheet of his own; the id of an open one: he joins its panel. */
export interface AssignAssessor extends Act<"assign-assessor"> {
  stage: SheetKind;
  member: Proposed;
  sheet: { id: string; scope: Scope } | null;
  override: { reason: string } | null;
}
/** `base`: the action that last changed this line in what the writer saw; null for none. */
export interface RecordFinding extends Act<"record-finding"> {
  sheet: string;
  base: string | null;
  finding: FindingInput;
}
/** `base`: the action that last touched this check in what the writer saw; null for none. */
export interface TouchCheck extends Act<"touch-check"> {
  sheet: string;
  base: string | null;
  check: string;
  conforms: boolean;
}
export interface Submit extends Act<"submit"> {
  sheet: string;
}
export interface Withdraw extends Act<"withdraw"> {
  sheet: string;
}
export interface Return extends Act<"return"> {
  sheet: string;
  lines: readonly string[];
  what: string;
  until: Day;
}
export interface Resubmit extends Act<"resubmit"> {
  sheet: string;
  answer: string;
}
export interface Finalise extends Act<"finalise"> {
  sheet: string;
}
/** An assessor dropped out: `from` ends, and each of its lines that nobody else has goes to another sheet. */
export interface ReassignChecks extends Act<"reassign-checks"> {
  from: string;
  moves: readonly { line: string; to: string }[];
  reason: string;
}
/** A member leaves the team of a stage for good: ill, moved, or found to have a tie. */
export interface ReleaseMember extends Act<"release-member"> {
  stage: SheetKind;
  person: string;
  reason: string;
}
export interface RaiseVeto extends Act<"raise-veto"> {
  veto: string;
  grounds: string;
  evidence: readonly Evidence[];
}
export interface Reconcile extends Act<"reconcile"> {
  choices: readonly LineChoice[];
}
export interface Decide extends Act<"decide"> {
  conclusion: Conclusion;
  conditions: readonly Condition[];
}
/** `decision`: the act whose conclusion he saw; `reauthenticated`: whether he proved again who he is, for this signature. */
export interface Sign extends Act<"sign"> {
  decision: string;
  reauthenticated: boolean;
}
/** `decision`: the act whose conclusion was looked at. */
export interface Approve extends Act<"approve"> {
  decision: string;
  approved: boolean;
  reason: string | null;
}
export interface Publish extends Act<"publish"> {
  period: Period & { until: Day };
  /** The hash of the snapshot that is published. */
  snapshot: string;
}
export interface ObjectTo extends Act<"object"> {
  receipt: string;
  text: string;
}
export interface AnswerObjection extends Act<"answer-objection"> {
  receipt: string;
  answer: string;
  upheld: boolean;
}
export interface Appeal extends Act<"appeal"> {
  grounds: string;
}
export interface AssignAppealPanel extends Act<"assign-appeal-panel"> {
  panel: readonly Proposed[];
}
/** Upheld, the decision falls; `lift` names the vetoes that fall with it. */
export interface DecideAppeal extends Act<"decide-appeal"> {
  upheld: boolean;
  reason: string;
  lift: readonly string[];
}
/** The stamped scan of the printed form, tied to the snapshot whose hash its QR code carries. */
export interface AttachScan extends Act<"attach-scan"> {
  file: string;
  snapshot: string;
}
export interface Close extends Act<"close"> {
  snapshot: string;
}

/** Everything that can happen to an assessment. The log of these is all that is stored of it. */
export type Action =
  | Create
  | OpenStage
  | AssignAssessor
  | RecordFinding
  | TouchCheck
  | Submit
  | Withdraw
  | Return
  | Resubmit
  | Finalise
  | ReassignChecks
  | ReleaseMember
  | RaiseVeto
  | Reconcile
  | Decide
  | Sign
  | Approve
  | Publish
  | ObjectTo
  | AnswerObjection
  | Appeal
  | AssignAppealPanel
  | DecideAppeal
  | AttachScan
  | Close;

export type ActionType = Action["type"];
export type ActionOf<T extends ActionType> = Extract<Action, { type: T }>;
/** What a kind of action says of its own, as whoever proposes it gives it. */
export type ContentOf<T extends ActionType> = Omit<ActionOf<T>, keyof Act<T>>;
