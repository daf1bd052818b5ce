import { stampOf } from "../parts.ts";
import { actsAs } from "../people.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";

/** The station appeals against a published result, or against not being assessed at all. No source gives a time limit. */
export const appeal = verb<"appeal">({
  type: "appeal",
  when: ["published", "declined"],
  standing: ({ state, by }) => {
    const own = actsAs(by, state.assessment.station, "head", "management-representative");
    return unless(own, "$", "not-the-station", NOT_YOURS);
  },
  refusals: ({ action }) => unless(action.grounds.trim() !== "", "$.grounds", "missing", NO_GROUNDS),
  apply: (state, action) => {
    const against = state.decision?.stamp.action ?? null;
    const made = { grounds: action.grounds, against, stamp: stampOf(action), panel: [], outcome: null };
    return { ...state, appeals: [...state.appeals, made] };
  },
});

const NOT_YOURS = { zh: "由被评估的所（站）提出申诉", en: "the station assessed appeals" };
const NO_GROUNDS = { zh: "请写明申诉理由", en: "give the grounds" };
