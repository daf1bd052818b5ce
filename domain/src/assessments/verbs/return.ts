import { isBlind } from "../blind.ts";
import { findSheet, linesFor, linesIn, stampOf, withSheet } from "../parts.ts";
import { takesInHand } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { NO_SHEET } from "../writing-problems.ts";
import { BLIND } from "./finalise.ts";

/** A sheet goes back for supplement: which lines, what is missing, until when. Nothing else may be changed meanwhile. */
export const returnSheet = verb<"return">({
  type: "return",
  when: ["running"],
  onSheet: ({ state, sheet, by }) => [
    ...unless(takesInHand(state, sheet, by), "$", "not-in-your-hands", NOT_YOURS),
    ...unless(!isBlind(state, by), "$", "blind-yet", BLIND),
    ...unless(sheet.status === "submitted", "$.sheet", "not-submitted", NOT_IN),
  ],
  refusals: ({ state, action, edition }) => {
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    const covered = linesIn(sheet.scope, linesFor(state, edition)).map(({ id }) => id);
    const unknown = action.lines.filter((line) => !covered.includes(line));
    return [
      ...unless(action.lines.length > 0, "$.lines", "empty", NO_LINES),
      ...unknown.map((line) =>
        problem("$.lines", "unknown-check", { zh: `本表没有“${line}”`, en: `the sheet has no “${line}”` }),
      ),
      ...unless(action.what.trim() !== "", "$.what", "missing", NO_WORDS),
      ...unless(action.until >= action.day, "$.until", "in-the-past", PAST),
    ];
  },
  apply: (state, action) => {
    const stamp = stampOf(action);
    const { lines, what, until } = action;
    const supplement = { lines, what, until, stamp };
    return withSheet(state, action.sheet, () => ({ status: "returned", since: stamp, supplement, answer: null }));
  },
});

const NOT_YOURS = { zh: "这份评估表不在您这里办理", en: "this sheet is not in your hands" };
const NOT_IN = { zh: "只能退回已提交、未定稿的评估表", en: "only what is handed in and not final is returned" };
const NO_LINES = { zh: "请指明需要补正的条目", en: "name the lines to be supplemented" };
const NO_WORDS = { zh: "请写明需要补正的内容", en: "say what is missing" };
const PAST = { zh: "补正期限不能早于今天", en: "the deadline is over already" };
