import { completenessProblems } from "../completeness.ts";
import { findSheet, stampOf, withSheet } from "../parts.ts";
import { writesOn } from "../people.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { NO_SHEET } from "../writing-problems.ts";

/** A returned sheet is handed in again, with what was done. No source says what a missed deadline costs: it is shown. */
export const resubmit = verb<"resubmit">({
  type: "resubmit",
  when: ["running"],
  onSheet: ({ state, sheet, by }) => [
    ...unless(writesOn(state, sheet, by), "$.sheet", "not-your-sheet", NOT_YOURS),
    ...unless(sheet.status === "returned", "$.sheet", "not-returned", NOT_RETURNED),
  ],
  refusals: ({ state, action, edition }) => {
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    return [
      ...unless(action.answer.trim() !== "", "$.answer", "missing", NO_ANSWER),
      ...completenessProblems({ state, sheet, edition }),
    ];
  },
  apply: (state, action) =>
    withSheet(state, action.sheet, () => ({ status: "submitted", since: stampOf(action), answer: action.answer })),
});

const NOT_YOURS = { zh: "这份评估表由他人提交", en: "this sheet is another's to hand in" };
const NOT_RETURNED = { zh: "这份评估表没有被退回", en: "this sheet was not returned" };
const NO_ANSWER = { zh: "请说明补正了什么", en: "say what was supplemented" };
