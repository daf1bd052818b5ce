import type { Problem } from "../../kernel/index.ts";
import { findingProblems } from "../finding-problems.ts";
import { findSheet, isOpened, linesFor, linesIn, stampOf, withSheet } from "../parts.ts";
import { personOf, writesOn } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { hadSight } from "../sight.ts";
import type { Sheet, SheetFinding } from "../state.ts";
import { type Asked, verb } from "../verb.ts";

/** What one assessor saw of one line, as often as he corrects it; the log keeps every version. */
export const recordFinding = verb<"record-finding">({
  type: "record-finding",
  when: ["running"],
  refusals: (asked) => {
    const { state, action, edition } = asked;
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    const { finding } = action;
    const line = linesIn(sheet.scope, linesFor(state, edition)).find(({ id }) => id === finding.line);
    return [
      ...writingProblems(asked, sheet, finding.line),
      ...unless(
        (sheet.findings[finding.line]?.stamp.action ?? null) === action.base,
        "$.base",
        "changed-meanwhile",
        MEANWHILE,
      ),
      ...(line ? findingProblems(finding, line) : [problem("$.finding.line", "outside-scope", OUTSIDE)]),
    ];
  },
  apply: (state, action) => {
    const { line } = action.finding;
    const { blind } = state.assessment.settings;
    const person = personOf(action.by) ?? "";
    return withSheet(state, action.sheet, (sheet) => {
      const afterSight = blind.includes(sheet.stage) && hadSight({ state, sheet, person });
      const finding: SheetFinding = { ...action.finding, stamp: stampOf(action), afterSight };
      return { findings: { ...sheet.findings, [line]: finding } };
    });
  },
});

/** Why nothing can be written on a line of a sheet: whose it is, whether it is open, what it was returned for. */
export function writingProblems(
  { state, action }: Pick<Asked<"record-finding" | "touch-check">, "state" | "action">,
  sheet: Sheet,
  line: string,
): Problem[] {
  const { status, supplement, stage } = sheet;
  const named = supplement === null || supplement.lines.includes(line);
  return [
    ...unless(writesOn(state, sheet, action.by), "$.sheet", "not-your-sheet", NOT_YOURS),
    ...unless(isOpened(state, stage), "$.sheet", "stage-not-open", NOT_YET),
    ...unless(status === "open" || status === "returned", "$.sheet", "not-open", NOT_OPEN),
    ...unless(status !== "returned" || named, "$.sheet", "not-to-be-supplemented", NOT_NAMED),
  ];
}

export const NO_SHEET: Problem = problem("$.sheet", "no-such-sheet", {
  zh: "没有这份评估表",
  en: "there is no such sheet",
});
const MEANWHILE = {
  zh: "这一条刚被他人修改，请核对双方内容后再保存",
  en: "somebody changed this line meanwhile; look at both and save again",
};
const OUTSIDE = { zh: "这一条不在本表的评估范围内", en: "this line is not in the sheet's scope" };
const NOT_YOURS = { zh: "这份评估表由他人填写", en: "this sheet is another's to write" };
const NOT_YET = { zh: "这一阶段尚未启动", en: "its stage has not been opened" };
const NOT_OPEN = { zh: "这份评估表已提交，不能再修改", en: "this sheet has been handed in" };
const NOT_NAMED = { zh: "退回时未要求补正这一条，不能修改", en: "it was not returned for this line" };
