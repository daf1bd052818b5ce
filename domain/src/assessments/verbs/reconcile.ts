import type { Problem } from "../../kernel/index.ts";
import { compareSheets, type LineComparison, needsReason } from "../compare.ts";
import { countedSheets, findSheet, lastStage, linesFor, stagesMissing, stampOf } from "../parts.ts";
import { decides } from "../people.ts";
import { unless } from "../problem.ts";
import type { LineChoice } from "../terms.ts";
import { type Asked, verb } from "../verb.ts";

/** Per line, whose finding stands and why. A reason is due wherever assessors differ; nothing is chosen by itself. */
export const reconcile = verb<"reconcile">({
  type: "reconcile",
  when: ["running"],
  standing: ({ state, by }) => {
    const counted = countedSheets(state);
    const onSite = counted.some(({ stage }) => stage === lastStage(state));
    const settled = counted.every(({ status }) => status === "final");
    return [
      ...unless(decides(state, by), "$", "not-the-leader", NOT_LEADER),
      ...unless(stagesMissing(state).length === 0, "$", "stages-missing", STAGES),
      ...unless(onSite, "$", "sheets-missing", NO_SHEET),
      ...unless(settled, "$", "sheets-not-final", NOT_FINAL),
    ];
  },
  refusals: (asked) => {
    const { state, action, edition } = asked;
    const compared = compareSheets(countedSheets(state), linesFor(state, edition));
    return [
      ...unless(action.choices.length > 0, "$.choices", "empty", EMPTY),
      ...action.choices.flatMap((choice, index) => choiceProblems(asked, choice, compared, index)),
    ];
  },
  apply: (state, action) => {
    const stamp = stampOf(action);
    const made = action.choices.map((choice) => [choice.line, { ...choice, stamp }] as const);
    return { ...state, choices: { ...state.choices, ...Object.fromEntries(made) } };
  },
});

function choiceProblems(
  { state, action }: Asked<"reconcile">,
  { line, sheet, why }: LineChoice,
  compared: readonly LineComparison[],
  index: number,
): Problem[] {
  const at = `$.choices[${index}]`;
  const comparison = compared.find((one) => one.line === line);
  const chosen = findSheet(state, sheet)?.findings[line];
  const judged =
    comparison?.sheets.some((one) => one.sheet === sheet) === true && (chosen?.observation ?? null) !== null;
  const first = action.choices.findIndex((one) => one.line === line) === index;
  const reason = why !== null && why.trim() !== "";
  return [
    ...unless(comparison !== undefined, `${at}.line`, "unknown-check", UNKNOWN),
    ...unless(judged, `${at}.sheet`, "no-finding", NO_FINDING),
    ...unless(first, `${at}.line`, "given-twice", TWICE),
    ...unless(comparison === undefined || !needsReason(comparison, sheet) || reason, `${at}.why`, "reason-missing", {
      zh: `${line}各评估人员意见不一致，请写明采用理由`,
      en: `the assessors differ on ${line}; give the reason`,
    }),
  ];
}

const NOT_LEADER = { zh: "由评估组组长汇总定分", en: "the team leader reconciles" };
const STAGES = { zh: "还有评估阶段没有启动", en: "stages are still to be opened" };
const NO_SHEET = { zh: "最后一个阶段还没有评估表", en: "the last stage has no sheet" };
const NOT_FINAL = { zh: "还有评估表没有定稿", en: "not all sheets are final" };
const EMPTY = { zh: "请至少选定一条", en: "choose one line at least" };
const UNKNOWN = { zh: "本标准没有这一条", en: "the standard has no such line" };
const NO_FINDING = { zh: "所选评估表没有评这一条", en: "the sheet chosen has no finding of this line" };
const TWICE = { zh: "这一条选定了两次", en: "this line is chosen twice" };
