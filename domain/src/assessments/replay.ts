import type { Action, ActionOf } from "./actions.ts";
import { stampOf } from "./parts.ts";
import type { State } from "./state.ts";
import type { Verb, VerbType } from "./verb.ts";
import { applyCreate } from "./verbs/create.ts";
import { verbOf } from "./verbs.ts";

/** The state that a log makes. Throws where the log is none: it begins with the one `create`, and has no other. */
export function replay(log: readonly Action[]): State {
  const [first, ...rest] = log;
  if (first?.type !== "create") throw new Error("a log begins with create");
  return rest.reduce(applyAction, applyCreate(first));
}

/** The bulk of a log: what is written on sheets. Phase and waiting work are read off without it. */
const WRITING: readonly Action["type"][] = ["record-finding", "touch-check"];

/** The kinds of action that a list of assessments has to read; `replay` of these alone gives phase, team, sheets' status. */
export function isSummary(type: Action["type"]): boolean {
  return !WRITING.includes(type);
}

/** A state after one more action; the action has been found right before. */
export function applyAction(state: State, action: Action): State {
  if (action.type === "create") throw new Error("an assessment is created once");
  const { apply } = verbOf(action.type) as Verb<VerbType>;
  return { ...apply(state, action as ActionOf<VerbType>), last: stampOf(action) };
}
