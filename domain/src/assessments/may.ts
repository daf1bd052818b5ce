import type { Problem } from "../kernel/index.ts";
import type { Action } from "./actions.ts";
import { policyProblems } from "./allowed.ts";
import { findSheet, findStage } from "./parts.ts";
import { problem } from "./problem.ts";
import { phaseOf, type Sheet, type State } from "./state.ts";
import type { Standing, Verb, VerbType } from "./verb.ts";
import { verbOf, verbs } from "./verbs.ts";
import { phaseWords } from "./words.ts";

/** A kind of action that somebody's post lets him do, with what speaks against it now, whatever it would say. */
export interface May {
  action: VerbType;
  refusals: readonly Problem[];
}

/**
 * Everything that the actor's post lets him do with an assessment; what his post never may is left out. Nothing speaks
 * against what is done to a sheet, or in a stage, where there is one that he can do it to.
 */
export function mayOf(standing: Standing): May[] {
  return allowed(standing).map((action) => {
    const phase = phaseProblems(standing.state, action);
    return { action, refusals: phase.length > 0 ? phase : firstOfEach(anywhere(action, standing)) };
  });
}

/** What of all that is done to a sheet the actor can do to this one now. */
export function mayOnSheet({ sheet, ...standing }: Standing & { sheet: Sheet }): VerbType[] {
  return allowed(standing).filter((type) => {
    const { onSheet } = verbOf(type) as Verb<VerbType>;
    if (onSheet === undefined || phaseProblems(standing.state, type).length > 0) return false;
    return onSheet({ ...standing, sheet }).length === 0;
  });
}

function allowed({ state: { assessment }, by: actor }: Standing): VerbType[] {
  return (Object.keys(verbs) as VerbType[]).filter((type) => policyProblems({ type, assessment, actor }).length === 0);
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

/** What speaks against an action for who does it when, and to which sheet or stage, whatever else it says. */
export function standingProblems(action: Exclude<Action, { type: "create" }>, standing: Standing): Problem[] {
  const { standing: general, onSheet, onStage } = verbOf(action.type) as Verb<VerbType>;
  const { state } = standing;
  const sheet = findSheet(state, action.type === "reassign-checks" ? action.from : sheetIn(action));
  const stage = "stage" in action ? findStage(state.assessment, action.stage) : undefined;
  return [
    ...(general?.(standing) ?? []),
    ...(sheet ? (onSheet?.({ ...standing, sheet }) ?? []) : []),
    ...(stage ? (onStage?.({ ...standing, stage }) ?? []) : []),
  ];
}

function sheetIn(action: Action): string {
  return "sheet" in action && typeof action.sheet === "string" ? action.sheet : "";
}

/** What speaks against a kind of action wherever it could be done: nothing, where it can be done somewhere. */
function anywhere(type: VerbType, standing: Standing): readonly Problem[] {
  const { standing: general, onSheet, onStage } = verbOf(type) as Verb<VerbType>;
  const { sheets, assessment } = standing.state;
  const places = [
    ...(onSheet ? sheets.map((sheet) => onSheet({ ...standing, sheet })) : []),
    ...(onStage ? assessment.stages.map((stage) => onStage({ ...standing, stage })) : []),
  ];
  const somewhere = onSheet || onStage ? (places.find((one) => one.length === 0) ?? places[0] ?? [NOWHERE]) : [];
  return [...(general?.(standing) ?? []), ...somewhere];
}

/** One problem of each kind: that sixty lines are not chosen is said once. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }, index) => problems.findIndex((one) => one.code === code) === index);
}

const NOWHERE = problem("$", "nothing-there", {
  zh: "还没有评估表",
  en: "there is no sheet yet",
});
