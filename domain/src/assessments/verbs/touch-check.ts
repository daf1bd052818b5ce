import { findSheet, linesFor, linesIn, stampOf, withSheet } from "../parts.ts";
import { problem } from "../problem.ts";
import { verb } from "../verb.ts";
import { NO_SHEET, writingProblems } from "./record-finding.ts";

/**
 * One check of a group is looked at: it conforms or not. A check that is a line of its own is touched by its finding.
 * Nothing is pre-marked and there is no “all conform”: one act, one check.
 */
export const touchCheck = verb<"touch-check">({
  type: "touch-check",
  when: ["running"],
  refusals: (asked) => {
    const { state, action, edition } = asked;
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    const lines = linesIn(sheet.scope, linesFor(state, edition));
    const line = lines.find(({ memberIds }) => memberIds.includes(action.check));
    if (line === undefined) return [...writingProblems(asked, sheet, action.check), NOT_IN_GROUP];
    return writingProblems(asked, sheet, line.id);
  },
  apply: (state, action) =>
    withSheet(state, action.sheet, ({ touched }) => ({
      touched: { ...touched, [action.check]: { conforms: action.conforms, stamp: stampOf(action) } },
    })),
});

const NOT_IN_GROUP = problem("$.check", "not-of-a-group", {
  zh: "这一条不是本表共用分值的小项，请直接填写评估发现",
  en: "no check of a group on this sheet; record a finding instead",
});
