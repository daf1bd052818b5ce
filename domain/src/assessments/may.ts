import type { Problem } from "../kernel/index.ts";
import { policyProblems } from "./allowed.ts";
import { problem } from "./problem.ts";
import { phaseOf, type State } from "./state.ts";
import type { Actor } from "./terms.ts";
import type { Verb, VerbType } from "./verb.ts";
import { verbOf, verbs } from "./verbs.ts";
import { phaseWords } from "./words.ts";

/** A kind of action that somebody's post lets him do, with what speaks against it now, whatever it would say. */
export interface May {
  action: VerbType;
  refusals: readonly Problem[];
}

/** Everything that the actor's post lets him do with an assessment; what his post never may is left out. */
export function mayOf({ state, actor }: { state: State; actor: Actor }): May[] {
  const { assessment } = state;
  return (Object.keys(verbs) as VerbType[])
    .filter((type) => policyProblems({ type, assessment, actor }).length === 0)
    .map((type) => ({ action: type, refusals: phaseProblems(state, type) }));
}

/** What speaks against a kind of action for where the assessment stands. */
export function phaseProblems(state: State, type: VerbType): Problem[] {
  const { when } = verbOf(type) as Verb<VerbType>;
  const phase = phaseOf(state);
  if (when.includes(phase)) return [];
  const { zh, en } = phaseWords[phase];
  const message = { zh: `本次评估${zh}，现在不能这样操作`, en: `the assessment is ${en}; this can't be done now` };
  return [problem("$", "not-now", message)];
}
