import { findSheet, stageIndex, stampOf, withSheet } from "../parts.ts";
import { writesOn } from "../people.ts";
import { unless } from "../problem.ts";
import type { Sheet, State } from "../state.ts";
import { verb } from "../verb.ts";
import { NO_SHEET } from "../writing-problems.ts";

/** A sheet is taken back to be changed, until the next stage has opened it or it was made final. */
export const withdraw = verb<"withdraw">({
  type: "withdraw",
  when: ["running"],
  onSheet: ({ state, sheet, by }) => [
    ...unless(writesOn(state, sheet, by), "$.sheet", "not-your-sheet", NOT_YOURS),
    ...unless(sheet.status === "submitted", "$.sheet", "not-submitted", NOT_IN),
    ...unless(!isTaken(state, sheet), "$.sheet", "opened-by-the-next", TAKEN),
  ],
  refusals: ({ state, action }) => (findSheet(state, action.sheet) ? [] : [NO_SHEET]),
  // What had been returned is open again for what it was returned for, and no more.
  apply: (state, action) =>
    withSheet(state, action.sheet, ({ supplement }) => ({
      status: supplement === null ? "open" : "returned",
      since: stampOf(action),
    })),
});

function isTaken(state: State, sheet: Sheet): boolean {
  const own = stageIndex(state.assessment, sheet.stage);
  return state.opened.some(({ stage }) => stageIndex(state.assessment, stage) > own);
}

const NOT_YOURS = { zh: "只能撤回自己提交的评估表", en: "only who handed it in takes it back" };
const NOT_IN = { zh: "这份评估表没有提交，或已退回、定稿", en: "this sheet is not with anybody to be taken back from" };
const TAKEN = {
  zh: "下一阶段已受理，不能撤回；需要修改请联系对方退回",
  en: "the next stage has opened it; ask for its return",
};
