import { stampOf } from "../parts.ts";
import { personOf } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { annulled } from "./approve.ts";
import { withLastAppeal } from "./assign-appeal-panel.ts";

/** The panel decides. Upheld, the decision falls, with the vetoes named, and the panel reconciles and decides anew. */
export const decideAppeal = verb<"decide-appeal">({
  type: "decide-appeal",
  when: ["appealed"],
  standing: ({ state, by }) => {
    const open = state.appeals.find(({ outcome }) => outcome === null);
    const heard = open?.panel.some(({ person }) => person === personOf(by)) === true;
    return unless(heard, "$", "not-on-the-panel", NOT_YOURS);
  },
  refusals: ({ state, action }) => {
    const raised = state.vetoes.map(({ veto }) => veto);
    const declined = state.decision === null;
    return [
      ...unless(action.reason.trim() !== "", "$.reason", "missing", NO_REASON),
      ...unless(action.upheld || action.lift.length === 0, "$.lift", "not-upheld", NOT_UPHELD),
      ...unless(!declined || !action.upheld || action.lift.length > 0, "$.lift", "empty", LIFT),
      ...action.lift
        .filter((veto) => !raised.includes(veto))
        .map((veto) =>
          problem("$.lift", "unknown-veto", { zh: `没有提出过“${veto}”`, en: `“${veto}” was not raised` }),
        ),
    ];
  },
  apply: (state, action) => {
    const { upheld, reason, lift } = action;
    const decided = withLastAppeal(state, () => ({ outcome: { upheld, reason, lift, stamp: stampOf(action) } }));
    if (!upheld) return decided;
    return { ...annulled(decided), vetoes: state.vetoes.filter(({ veto }) => !lift.includes(veto)) };
  },
});

const NOT_YOURS = { zh: "由指定的复核人员作出决定", en: "who was named to hear it decides" };
const NO_REASON = { zh: "请写明决定的理由", en: "give the reason" };
const NOT_UPHELD = { zh: "申诉不成立的，不撤销否决项", en: "vetoes fall only with an appeal that is upheld" };
const LIFT = { zh: "请指明撤销哪些否决项", en: "name the vetoes that fall" };
