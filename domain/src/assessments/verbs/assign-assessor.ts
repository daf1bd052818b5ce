import { joinWords, type Problem } from "../../kernel/index.ts";
import type { AssignAssessor } from "../actions.ts";
import type { SheetKind } from "../model.ts";
import { findSheet, findStage, lastStage, linesFor, stageIndex, stampOf, unknownIn } from "../parts.ts";
import { actsAs, teamOf } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { tieWords } from "../recusal.ts";
import type { Sheet, State } from "../state.ts";
import { type Asked, verb } from "../verb.ts";

export const ASSIGNERS = ["approving-official", "provincial-quality-officer", "city-reviewer"];

/**
 * Someone joins the team of a stage, with a sheet of his own, on another's, or without one. Who has a tie is refused,
 * and told why; the approving official of the authority can assign him all the same, with a reason for the report.
 */
export const assignAssessor = verb<"assign-assessor">({
  type: "assign-assessor",
  when: ["prepared", "running"],
  onStage: ({ state, stage, by }) => {
    if (stage.kind === "self-assessment") return [problem("$.stage", "no-such-stage", NO_TEAM)];
    const { assessment } = state;
    const official = actsAs(by, assessment.authority, "approving-official");
    const own = official || actsAs(by, stage.organisation, ...ASSIGNERS);
    return [...unless(own, "$", "not-your-stage", NOT_YOURS), ...passed(state, stage.kind)];
  },
  refusals: (asked) => {
    const { state, action } = asked;
    const stage = findStage(state.assessment, action.stage);
    if (stage === undefined) return [problem("$.stage", "no-such-stage", NO_TEAM)];
    if (stage.kind === "self-assessment") return [];
    const { member, by } = action;
    const fits = member.organisation === stage.organisation && stage.posts.includes(member.post);
    const official = actsAs(by, state.assessment.authority, "approving-official");
    return [
      ...unless(fits, "$.member.post", "post-not-of-stage", WRONG_POST),
      ...twice(state, action),
      ...tieProblems(asked, official),
      ...sheetProblems(asked),
    ];
  },
  apply: (state, action) => {
    const stamp = stampOf(action);
    const { member, stage, override, sheet } = action;
    const team = [...state.team, { ...member, stage, override, released: null, stamp }];
    if (sheet === null) return { ...state, team };
    const there = findSheet(state, sheet.id);
    const joined = (one: Sheet) => ({ ...one, panel: [...new Set([...(one.panel ?? []), member.person])] });
    const made: Sheet = {
      id: sheet.id,
      stage,
      organisation: member.organisation,
      panel: [member.person],
      scope: sheet.scope,
      status: "open",
      findings: {},
      touched: {},
      since: stamp,
      supplement: null,
      answer: null,
      handedIn: false,
    };
    const sheets = there ? state.sheets.map((one) => (one === there ? joined(one) : one)) : [...state.sheets, made];
    return { ...state, team, sheets };
  },
});

function tieProblems({ action }: Asked<"assign-assessor">, official: boolean): Problem[] {
  const { member, override } = action;
  if (member.ties.length === 0) return unless(override === null, "$.override", "nothing-to-override", NO_TIE);
  const why = joinWords(member.ties.map(tieWords));
  const message = {
    zh: `须回避：${why.zh}。请另选他人；确需选派的，由审批人员写明理由`,
    en: `has to recuse himself: ${why.en}. Choose another, or let the approving official assign him with a reason`,
  };
  if (override === null) return [problem("$.member", "recused", message)];
  const higher = official && !("person" in action.by && action.by.person === member.person);
  return [
    ...unless(higher, "$.override", "override-by-higher-post", message),
    ...unless(override.reason.trim() !== "", "$.override.reason", "missing", NO_REASON),
  ];
}

function twice(state: State, { member, stage }: AssignAssessor): Problem[] {
  const there = teamOf(state, stage);
  const hears = state.appeals.some(({ panel }) => panel.some(({ person }) => person === member.person));
  const leads = member.post === "team-leader" && there.some(({ post }) => post === "team-leader");
  return [
    ...unless(!there.some(({ person }) => person === member.person), "$.member", "on-the-team", ON_TEAM),
    ...unless(!hears, "$.member", "hears-the-appeal", HEARS),
    ...unless(!leads, "$.member.post", "leader-already", LEADER),
  ];
}

/** Nobody joins a stage that another has followed. */
function passed(state: State, stage: SheetKind): Problem[] {
  const last = lastStage(state);
  const over = last !== undefined && stageIndex(state.assessment, stage) < stageIndex(state.assessment, last);
  return unless(!over, "$.stage", "stage-passed", PASSED);
}

function sheetProblems({ state, action, edition }: Asked<"assign-assessor">): Problem[] {
  const { sheet, stage } = action;
  if (sheet === null) return [];
  const there = findSheet(state, sheet.id);
  if (there) {
    const open = there.stage === stage && there.panel !== null && there.status === "open";
    return unless(open, "$.sheet.id", "not-an-open-sheet", NOT_OPEN);
  }
  const unknown = unknownIn(sheet.scope, linesFor(state, edition));
  return [
    ...unknown.map((name) =>
      problem("$.sheet.scope", "unknown-check", { zh: `本标准没有“${name}”`, en: `the standard has no “${name}”` }),
    ),
    ...unless(sheet.scope === "all" || sheet.scope.length > 0, "$.sheet.scope", "empty", EMPTY),
  ];
}

const NO_TEAM = { zh: "这一阶段不选派评估人员", en: "no assessors are assigned to such a stage" };
const NOT_YOURS = { zh: "这一阶段的人员由其所在机构选派", en: "this stage's own office assigns its people" };
const WRONG_POST = { zh: "此人的岗位不能承担这一阶段的评估", en: "this post does not assess in this stage" };
const NO_TIE = { zh: "此人没有需要回避的情形，请删去理由", en: "there is no tie to override" };
const NO_REASON = { zh: "请写明理由，理由将列入报告", en: "give the reason; the report will show it" };
const ON_TEAM = { zh: "此人已在评估组中", en: "is on the team already" };
const HEARS = { zh: "此人复核本次评估的申诉，不能参加评估", en: "hears the appeal, and can't be on the team" };
const LEADER = { zh: "评估组已有组长", en: "the team has a leader already" };
const PASSED = { zh: "这一阶段已经结束", en: "this stage is over" };
const NOT_OPEN = { zh: "只能加入本阶段未提交的评估表", en: "only an open sheet of this stage can be joined" };
const EMPTY = { zh: "请选择评估内容", en: "name what is to be assessed" };
