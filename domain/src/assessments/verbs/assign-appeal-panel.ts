import { joinWords, type Problem } from "../../kernel/index.ts";
import { policyProblems } from "../allowed.ts";
import { actsAs, personOf } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { tieWords } from "../recusal.ts";
import type { AppealState, State } from "../state.ts";
import type { Proposed } from "../terms.ts";
import { verb } from "../verb.ts";

/**
 * Who hears an appeal: nobody who was on the team, decided, or approved; nobody with a tie, and no override. While the
 * panel of an upheld appeal has still to decide anew, somebody of it who drops out can be replaced.
 */
export const assignAppealPanel = verb<"assign-appeal-panel">({
  type: "assign-appeal-panel",
  when: ["appealed", "running", "stopped"],
  standing: ({ state, by }) => {
    const last = state.appeals.at(-1);
    const anew = last?.outcome?.upheld === true && last.against !== null;
    const hears = last?.outcome === null || anew;
    return [
      ...unless(hears, "$", "no-appeal", NO_APPEAL),
      ...unless(actsAs(by, state.assessment.authority, "approving-official"), "$", "not-the-authority", NOT_YOURS),
    ];
  },
  refusals: ({ state, action }) => {
    const { panel } = action;
    return [
      ...unless(panel.length > 0, "$.panel", "empty", EMPTY),
      ...panel.flatMap((member, index) => memberProblems(state, member, `$.panel[${index}]`)),
      ...panel.flatMap(({ person }, index) => {
        const first = panel.findIndex((one) => one.person === person) === index;
        return unless(first, `$.panel[${index}].person`, "given-twice", TWICE);
      }),
    ];
  },
  apply: (state, action) => withLastAppeal(state, () => ({ panel: action.panel })),
});

function memberProblems(state: State, member: Proposed, at: string): Problem[] {
  const { person, ties } = member;
  const fits = policyProblems({ type: "decide-appeal", assessment: state.assessment, actor: member }).length === 0;
  const why = joinWords(ties.map(tieWords));
  return [
    ...unless(!tookPart(state).includes(person), `${at}.person`, "was-on-the-team", WAS_ON_TEAM),
    ...unless(fits, `${at}.post`, "post-can-not-hear-it", OUTSIDE),
    ...(ties.length === 0
      ? []
      : [problem(`${at}.person`, "recused", { zh: `须回避：${why.zh}`, en: `has to recuse himself: ${why.en}` })]),
  ];
}

/**
 * Everyone who was on the team, raised a veto, chose, decided, approved, or heard an earlier appeal. What those who hear
 * this one have done since it was upheld keeps nobody of them off it.
 */
export function tookPart(state: State): string[] {
  const stamps = [state.decision, state.approval, ...state.vetoes, ...Object.values(state.choices)];
  const hearing = state.appeals.at(-1)?.panel.map(({ person }) => person) ?? [];
  return [
    ...state.team.map(({ person }) => person),
    ...state.appeals.slice(0, -1).flatMap(({ panel }) => panel.map(({ person }) => person)),
    ...[
      ...stamps.flatMap((one) => personOf(one?.stamp.by ?? { system: "" }) ?? []),
      ...state.signatures.map(({ person }) => person),
    ].filter((person) => !hearing.includes(person)),
  ];
}

/** A state with its last appeal changed: there is never more than one that is not decided. */
export function withLastAppeal(state: State, change: (appeal: AppealState) => Partial<AppealState>): State {
  const last = state.appeals.length - 1;
  return {
    ...state,
    appeals: state.appeals.map((one, index) => (index === last ? { ...one, ...change(one) } : one)),
  };
}

const NOT_YOURS = { zh: "由审批机关的审批人员指定", en: "the approving official of the authority names them" };
const NO_APPEAL = { zh: "没有需要复核的申诉", en: "there is no appeal to be heard" };
const EMPTY = { zh: "请指定复核人员", en: "name somebody" };
const TWICE = { zh: "此人重复", en: "is named twice" };
const WAS_ON_TEAM = { zh: "参加过本次评估的人员不能复核申诉", en: "who took part does not hear the appeal" };
const OUTSIDE = {
  zh: "复核人员须在该所（站）的上级机构担任有权复核的岗位",
  en: "has to act in a post that decides appeals, for an office above the station",
};
