import { canonicalJson, type Problem } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import type { RecordFinding, TouchCheck } from "./actions.ts";
import { policyProblems } from "./allowed.ts";
import { append } from "./append.ts";
import { mergeFinding, mergeTouch } from "./conflict.ts";
import type { FindingInput } from "./finding.ts";
import { phaseProblems } from "./may.ts";
import { findSheet, inputOf } from "./parts.ts";
import type { Sheet, State } from "./state.ts";
import type { Actor } from "./terms.ts";
import { sheetProblems } from "./writing-problems.ts";

/** What becomes of something that is to be written on a sheet, whatever was written there meanwhile. */
export type Settled<T> =
  /** It is appended, merged with what stood. */
  | { is: "appended"; state: State; action: T }
  /** What stands says it already, or all that it would change. */
  | { is: "stands" }
  /** It and what stands can't both be: whoever writes has to choose. */
  | { is: "conflict" }
  | { is: "refused"; problems: readonly Problem[] };

interface Writing<T, From> {
  state: State;
  edition: Edition;
  /** As it is proposed; its base is the action that the writer saw. */
  action: T;
  /** What that base said; needed where it does not stand any more. */
  from: From;
}

/** Why somebody can write nothing at all on a sheet now: his post, where the assessment stands, whose and how it is. */
export function writingRefusals({ state, sheet, by }: { state: State; sheet: Sheet; by: Actor }): Problem[] {
  return [
    ...policyProblems({ type: "record-finding", assessment: state.assessment, actor: by }),
    ...phaseProblems(state, "record-finding"),
    ...sheetProblems({ state, sheet, by }),
  ];
}

/**
 * A finding that was written from what may not stand any more. What is wrong with it by itself is refused; what is
 * right by itself, and wrong only together with what others wrote, is a conflict.
 */
export function settleFinding(writing: Writing<RecordFinding, FindingInput | null>): Settled<RecordFinding> {
  const { state, edition, from } = writing;
  const { finding: mine, base, sheet } = writing.action;
  const { line } = mine;
  const stands = findSheet(state, sheet)?.findings[line];
  const action = { ...writing.action, base: stands?.stamp.action ?? null };
  const alone = append({ state, edition, action });
  if (!alone.ok) return { is: "refused", problems: alone.problems };
  if (stands === undefined) return { is: "appended", state: alone.value, action };
  const theirs = inputOf(stands);
  if (base === stands.stamp.action) {
    return same(mine, theirs) ? { is: "stands" } : { is: "appended", state: alone.value, action };
  }
  const { merged, conflicts } = mergeFinding({ line, base: from, mine, theirs });
  if (conflicts.length > 0) return { is: "conflict" };
  if (same(merged, theirs)) return { is: "stands" };
  const both = { ...action, finding: merged };
  const together = append({ state, edition, action: both });
  return together.ok ? { is: "appended", state: together.value, action: both } : { is: "conflict" };
}

/** The same of a check of a group. */
export function settleTouch(writing: Writing<TouchCheck, boolean | null>): Settled<TouchCheck> {
  const { state, edition, from } = writing;
  const { conforms: mine, base, check, sheet } = writing.action;
  const stands = findSheet(state, sheet)?.touched[check];
  const action = { ...writing.action, base: stands?.stamp.action ?? null };
  const alone = append({ state, edition, action });
  if (!alone.ok) return { is: "refused", problems: alone.problems };
  const theirs = stands?.conforms;
  const seen = base === action.base ? theirs : (from ?? undefined);
  const merged = mergeTouch({ base: seen, mine, theirs });
  return merged === "taken" ? { is: "appended", state: alone.value, action } : { is: merged };
}

function same(one: FindingInput, other: FindingInput): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
