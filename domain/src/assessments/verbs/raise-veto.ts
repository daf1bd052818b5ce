import { stampOf } from "../parts.ts";
import { actsAs, isOnTeam } from "../people.ts";
import { unless } from "../problem.ts";
import type { State } from "../state.ts";
import type { Actor } from "../terms.ts";
import { verb } from "../verb.ts";

/**
 * A veto, with its ground. Liaoning 2013 附件2 一（三）: known before anything starts, 不予评估; found during it, 评估立即中止，
 * 评估结果直接定为不合格. It can't be taken back; an appeal can lift it.
 */
export const raiseVeto = verb<"raise-veto">({
  type: "raise-veto",
  when: ["prepared", "running", "stopped"],
  standing: ({ state, by, edition }) => [
    ...unless(mayRaise(state, by), "$", "not-on-the-team", NOT_ON_TEAM),
    ...unless(state.assessment.purpose !== "self", "$", "self-assessment", SELF),
    ...unless(edition.data.vetoes.length > 0, "$", "no-vetoes", NONE),
  ],
  refusals: ({ state, action, edition }) => {
    const { vetoes } = edition.data;
    const raised = state.vetoes.some(({ veto }) => veto === action.veto);
    return [
      ...unless(
        vetoes.some(({ id }) => id === action.veto),
        "$.veto",
        "unknown-veto",
        { zh: `本标准没有否决项“${action.veto}”`, en: `the standard has no veto “${action.veto}”` },
      ),
      ...unless(!raised, "$.veto", "veto-twice", TWICE),
      ...unless(action.grounds.trim() !== "", "$.grounds", "missing", NO_GROUNDS),
    ];
  },
  apply: (state, action) => {
    const { veto, grounds, evidence } = action;
    return { ...state, vetoes: [...state.vetoes, { veto, grounds, evidence, stamp: stampOf(action) }] };
  },
});

function mayRaise(state: State, by: Actor): boolean {
  const officials = ["approving-official", "provincial-quality-officer", "city-reviewer"];
  const offices = state.assessment.stages.map(({ organisation }) => organisation);
  return isOnTeam(state, by) || offices.some((office) => actsAs(by, office, ...officials));
}

const NOT_ON_TEAM = { zh: "由评估组成员或办理机构提出", en: "who assesses, or the office in charge, raises it" };
const SELF = { zh: "自评不作否决", en: "a self-assessment vetoes nothing" };
const NONE = { zh: "本标准没有否决项", en: "the standard has no vetoes" };
const TWICE = { zh: "这一否决项已经提出", en: "this veto has been raised" };
const NO_GROUNDS = { zh: "请写明否决的事实依据", en: "state the ground" };
