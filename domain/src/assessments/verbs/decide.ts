import type { Problem } from "../../kernel/index.ts";
import { compareSheets, needsReason } from "../compare.ts";
import type { Purpose } from "../model.ts";
import { countedSheets, linesFor, stagesMissing, stampOf } from "../parts.ts";
import { decides } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { resultOf } from "../result.ts";
import type { Conclusion } from "../terms.ts";
import { type Asked, verb } from "../verb.ts";

/**
 * What each purpose can conclude. acceptance: Liaoning 2013 工作方案 二（六）; inspection: Sichuan 2017 二（二）1; for
 * supervision Liaoning 2007 四 knows only who does not meet the conditions and has to rectify: read as 不合格.
 */
export const conclusions: Readonly<Record<Purpose, readonly Conclusion[]>> = {
  self: [],
  acceptance: ["recommended", "conditionally-recommended", "not-recommended"],
  inspection: ["qualified", "not-qualified"],
  supervision: ["qualified", "not-qualified"],
};
const FAILED: readonly Conclusion[] = ["not-recommended", "not-qualified"];

/** The leader concludes from the reconciled result; what a veto fixed leaves one conclusion. */
export const decide = verb<"decide">({
  type: "decide",
  when: ["running", "stopped"],
  standing: ({ state, by, edition }) => [
    ...unless(decides(state, by), "$", "not-the-leader", NOT_LEADER),
    ...(state.vetoes.length > 0 ? [] : unreconciled({ state, edition })),
  ],
  refusals: (asked) => {
    const { state, action } = asked;
    const possible = conclusions[state.assessment.purpose].includes(action.conclusion);
    return [
      ...unless(possible, "$.conclusion", "not-of-this-purpose", OTHER_PURPOSE),
      ...bandProblems(asked),
      ...conditionProblems(asked),
    ];
  },
  apply: (state, action) => {
    const { conclusion, conditions } = action;
    return { ...state, decision: { conclusion, conditions, stamp: stampOf(action) }, sentBack: null, signatures: [] };
  },
});

function unreconciled({ state, edition }: Pick<Asked<"decide">, "state" | "edition">): Problem[] {
  const lines = linesFor(state, edition);
  const counted = countedSheets(state);
  const left = lines.filter(({ id }) => state.choices[id] === undefined);
  const final = counted.every(({ status }) => status === "final");
  // A sheet that came after the choice can differ from it: then the reason is due now.
  const unexplained = compareSheets(counted, lines).filter((compared) => {
    const choice = state.choices[compared.line];
    return choice !== undefined && (choice.why ?? "").trim() === "" && needsReason(compared, choice.sheet);
  });
  return [
    ...unless(stagesMissing(state).length === 0, "$", "stages-missing", STAGES),
    ...unless(final, "$", "sheets-not-final", NOT_FINAL),
    ...left.map(({ id }) =>
      problem(`$.checks.${id}`, "not-reconciled", { zh: `${id}还没有定分`, en: `${id} is not reconciled` }),
    ),
    ...unexplained.map(({ line }) =>
      problem(`$.checks.${line}`, "reason-missing", {
        zh: `${line}各评估人员意见不一致，请重新定分并写明理由`,
        en: `the assessors differ on ${line}; reconcile it again, with the reason`,
      }),
    ),
  ];
}

/** The band of failure and the conclusion agree: a veto fixes it (附件2 一（三）), in Sichuan the points do (二（二）1). */
function bandProblems({ state, action, edition }: Asked<"decide">): Problem[] {
  const { band } = resultOf({ state, edition }).score;
  const { vetoBand } = edition.data;
  const failed = state.vetoes.length > 0 || (band !== null && band === vetoBand);
  const fails = FAILED.includes(action.conclusion);
  const byPoints = state.assessment.purpose === "inspection" && band !== null;
  return [
    ...unless(!failed || fails, "$.conclusion", "result-fails", FAILS),
    ...unless(failed || !fails || !byPoints, "$.conclusion", "result-passes", PASSES),
  ];
}

/** Conditions are what a conditional recommendation, or a failure that can be rectified (限期整改), comes with. */
function conditionProblems({ action, state }: Asked<"decide">): Problem[] {
  const { conclusion, conditions, day } = action;
  const conditional = conclusion === "conditionally-recommended";
  const rectified = FAILED.includes(conclusion);
  const due = conditional || (conclusion === "not-qualified" && state.assessment.purpose === "inspection");
  return [
    ...unless(!due || conditions.length > 0, "$.conditions", "empty", NO_CONDITIONS),
    ...unless(conditional || rectified || conditions.length === 0, "$.conditions", "without-conditions", UNCONDITIONAL),
    ...conditions.flatMap(({ what, until }, index) => [
      ...unless(what.trim() !== "", `$.conditions[${index}].what`, "missing", NO_WORDS),
      ...unless(until >= day, `$.conditions[${index}].until`, "in-the-past", PAST),
    ]),
  ];
}

const NOT_LEADER = { zh: "由评估组组长作出结论", en: "the team leader decides" };
const OTHER_PURPOSE = { zh: "这类评估没有这种结论", en: "an assessment of this purpose can't conclude so" };
const STAGES = { zh: "还有评估阶段没有启动", en: "stages are still to be opened" };
const NOT_FINAL = { zh: "还有评估表没有定稿", en: "not all sheets are final" };
const FAILS = { zh: "评估结果为不合格，结论应与之一致", en: "the result fails, and the conclusion has to say so" };
const PASSES = { zh: "评估得分为合格，结论应与之一致", en: "the points pass, and the conclusion has to say so" };
const NO_CONDITIONS = { zh: "请列出整改要求和期限", en: "name what has to be put right and until when" };
const UNCONDITIONAL = { zh: "这种结论不附条件", en: "this conclusion has no conditions" };
const NO_WORDS = { zh: "请写明要求", en: "say what has to be done" };
const PAST = { zh: "期限不能早于今天", en: "the deadline is over already" };
