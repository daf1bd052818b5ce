import type { Problem } from "../kernel/index.ts";
import { isOpened } from "./parts.ts";
import { writesOn } from "./people.ts";
import { problem, unless } from "./problem.ts";
import type { Sheet, State } from "./state.ts";
import type { Actor } from "./terms.ts";

interface Asked {
  state: State;
  sheet: Sheet;
  by: Actor;
}

/** Why nothing can be written on a sheet at all. */
export function sheetProblems({ state, sheet, by }: Asked): Problem[] {
  const { status, stage } = sheet;
  return [
    ...unless(writesOn(state, sheet, by), "$.sheet", "not-your-sheet", NOT_YOURS),
    ...unless(isOpened(state, stage), "$.sheet", "stage-not-open", NOT_YET),
    ...unless(status === "open" || status === "returned", "$.sheet", "not-open", NOT_OPEN),
  ];
}

/** A returned sheet is written on only where it was returned for. */
export function supplementProblems({ status, supplement }: Sheet, line: string, at = "$.sheet"): Problem[] {
  const named = supplement === null || supplement.lines.includes(line);
  return unless(status !== "returned" || named, at, "not-to-be-supplemented", NOT_NAMED);
}

export const NO_SHEET: Problem = problem("$.sheet", "no-such-sheet", {
  zh: "没有这份评估表",
  en: "there is no such sheet",
});
export const OUTSIDE = { zh: "这一条不在本表的评估范围内", en: "this line is not in the sheet's scope" };
export const NOT_IN_GROUP = {
  zh: "这一条不是本表共用分值的小项，请直接填写评估发现",
  en: "no check of a group on this sheet; record a finding instead",
};
const NOT_YOURS = { zh: "这份评估表由他人填写", en: "this sheet is another's to write" };
const NOT_YET = { zh: "这一阶段尚未启动", en: "its stage has not been opened" };
const NOT_OPEN = { zh: "这份评估表已提交，不能再修改", en: "this sheet has been handed in" };
const NOT_NAMED = { zh: "退回时未要求补正这一条，不能修改", en: "it was not returned for this line" };
