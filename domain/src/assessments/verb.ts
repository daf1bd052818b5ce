import type { Day, Problem } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import type { ActionOf, ActionType } from "./actions.ts";
import type { Stage } from "./model.ts";
import type { Phase, Sheet, State } from "./state.ts";
import type { Actor } from "./terms.ts";

/** Every kind of action but the first, which makes the state the others act on. */
export type VerbType = Exclude<ActionType, "create">;

/** What a rule is asked: the state, the action proposed, the edition that the assessment is bound to. */
export interface Asked<T extends VerbType> {
  state: State;
  action: ActionOf<T>;
  edition: Edition;
}

/** Who would act, and when, before it is said what. */
export interface Standing {
  state: State;
  by: Actor;
  day: Day;
  edition: Edition;
}

/** One kind of action in one place: when it may be, what else it asks for, what it does. Who may is in `policy.ts`. */
export interface Verb<T extends VerbType> {
  type: T;
  when: readonly Phase[];
  /** What speaks against it whatever it would say: so that it is not offered in vain (`mayOf`). */
  standing?(of: Standing): Problem[];
  /** The same, about the sheet it would be done to. */
  onSheet?(of: Standing & { sheet: Sheet }): Problem[];
  /** The same, about the stage it would be done in. */
  onStage?(of: Standing & { stage: Stage }): Problem[];
  /** What speaks against what it says. */
  refusals(asked: Asked<T>): Problem[];
  /** What it does to a state; trusts the log, and asks for no edition. */
  apply(state: State, action: ActionOf<T>): State;
}

/** A verb of one type; for the types. */
export function verb<T extends VerbType>(one: Verb<T>): Verb<T> {
  return one;
}
