import { findSheet, linesFor, linesIn, stampOf, withSheet } from "../parts.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { NO_SHEET, NOT_IN_GROUP, sheetProblems, supplementProblems } from "../writing-problems.ts";
import { MEANWHILE } from "./record-finding.ts";

/**
 * One check of a group is looked at: it conforms or not. A check that is a line of its own is touched by its finding.
 * Nothing is pre-marked and there is no “all conform”: one act, one check. Two who say the same do not collide.
 */
export const touchCheck = verb<"touch-check">({
  type: "touch-check",
  when: ["running"],
  onSheet: sheetProblems,
  refusals: ({ state, action, edition }) => {
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    const { check, conforms, base } = action;
    const lines = linesIn(sheet.scope, linesFor(state, edition));
    const line = lines.find(({ memberIds }) => memberIds.includes(check));
    const stands = sheet.touched[check];
    const seen = (stands?.stamp.action ?? null) === base || stands?.conforms === conforms;
    return [
      ...supplementProblems(sheet, line?.id ?? check),
      ...unless(seen, "$.base", "changed-meanwhile", MEANWHILE),
      ...unless(line !== undefined, "$.check", "not-of-a-group", NOT_IN_GROUP),
    ];
  },
  apply: (state, action) =>
    withSheet(state, action.sheet, ({ touched }) => ({
      touched: { ...touched, [action.check]: { conforms: action.conforms, stamp: stampOf(action) } },
    })),
});
