import { completenessProblems } from "../completeness.ts";
import { findSheet, isOpened, stampOf, withSheet } from "../parts.ts";
import { writesOn } from "../people.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { NO_SHEET } from "../writing-problems.ts";

/** A sheet is handed in, once every check has been looked at; from then on it does not change. */
export const submit = verb<"submit">({
  type: "submit",
  when: ["running"],
  onSheet: ({ state, sheet, by }) => [
    ...unless(writesOn(state, sheet, by), "$.sheet", "not-your-sheet", NOT_YOURS),
    ...unless(isOpened(state, sheet.stage), "$.sheet", "stage-not-open", NOT_YET),
    ...unless(sheet.status === "open", "$.sheet", "not-open", NOT_OPEN),
  ],
  refusals: ({ state, action, edition }) => {
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    return [...completenessProblems({ state, sheet, edition })];
  },
  apply: (state, action) =>
    withSheet(state, action.sheet, () => ({ status: "submitted", since: stampOf(action), handedIn: true })),
});

const NOT_YOURS = { zh: "这份评估表由他人提交", en: "this sheet is another's to hand in" };
const NOT_YET = { zh: "这一阶段尚未启动", en: "its stage has not been opened" };
const NOT_OPEN = { zh: "这份评估表已提交或已退回", en: "this sheet is not open" };
