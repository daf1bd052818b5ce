import { type Problem, type Result, refuse, succeed } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import type { Action, ActionOf } from "./actions.ts";
import { policyProblems } from "./allowed.ts";
import { phaseProblems, standingProblems } from "./may.ts";
import { problem } from "./problem.ts";
import { applyAction, replay } from "./replay.ts";
import type { State } from "./state.ts";
import type { Verb, VerbType } from "./verb.ts";
import { mayCreate } from "./verbs/create.ts";
import { verbOf } from "./verbs.ts";

/** What is proposed to happen to an assessment; no state where it is to be created. */
interface Proposal {
  state: State | null;
  action: Action;
  /** The edition it is bound to; another one is a fault. */
  edition: Edition;
}

/** Everything that speaks against an action: who, when, and what its verb asks for. Nothing: it can be appended. */
export function refusalsOf({ state, action, edition }: Proposal): Problem[] {
  if (action.type === "create") {
    return state === null ? mayCreate({ action, edition }) : [problem("$", "created-already", CREATED)];
  }
  if (state === null) throw new Error("nothing can happen to an assessment before it is created");
  if (edition.hash !== state.assessment.edition.hash) throw new Error("an assessment never moves to another edition");
  const { refusals } = verbOf(action.type) as Verb<VerbType>;
  const { assessment } = state;
  const standing = { state, by: action.by, day: action.day, edition };
  return [
    ...policyProblems({ type: action.type, assessment, actor: action.by }),
    ...phaseProblems(state, action.type),
    ...standingProblems(action, standing),
    ...refusals({ state, action: action as ActionOf<VerbType>, edition }),
  ];
}

/** The state after an action, or all that speaks against it. */
export function append(proposal: Proposal): Result<State> {
  const problems = refusalsOf(proposal);
  if (problems.length > 0) return refuse(problems);
  const { state, action } = proposal;
  return succeed(state === null ? replay([action]) : applyAction(state, action));
}

const CREATED = { zh: "本次评估已经发起", en: "it has been begun already" };
