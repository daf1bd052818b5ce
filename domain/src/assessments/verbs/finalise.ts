import { isBlind } from "../blind.ts";
import { findSheet, stampOf, withSheet } from "../parts.ts";
import { takesInHand } from "../people.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { NO_SHEET } from "../writing-problems.ts";

/** A sheet is accepted as it is: from now on it is neither returned nor taken back. */
export const finalise = verb<"finalise">({
  type: "finalise",
  when: ["running"],
  onSheet: ({ state, sheet, by }) => [
    ...unless(takesInHand(state, sheet, by), "$", "not-in-your-hands", NOT_YOURS),
    ...unless(!isBlind(state, by), "$", "blind-yet", BLIND),
    ...unless(sheet.status === "submitted", "$.sheet", "not-submitted", NOT_IN),
  ],
  refusals: ({ state, action }) => (findSheet(state, action.sheet) ? [] : [NO_SHEET]),
  apply: (state, action) => withSheet(state, action.sheet, () => ({ status: "final", since: stampOf(action) })),
});

const NOT_YOURS = { zh: "这份评估表不在您这里办理", en: "this sheet is not in your hands" };
export const BLIND = {
  zh: "请先提交自己的评估表，再查看和办理他人的",
  en: "hand in your own sheet before you look at others'",
};
const NOT_IN = { zh: "只有已提交的评估表才能定稿", en: "only a sheet that is handed in becomes final" };
