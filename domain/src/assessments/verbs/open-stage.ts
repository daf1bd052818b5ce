import type { Problem } from "../../kernel/index.ts";
import { isIn } from "../blind.ts";
import type { Stage } from "../model.ts";
import { findStage, isOpened, stageIndex, stampOf } from "../parts.ts";
import { actsAs, isOnTeam } from "../people.ts";
import { problem, unless } from "../problem.ts";
import type { Sheet, Stamp, State } from "../state.ts";
import { type Standing, verb } from "../verb.ts";

/** Those who may take the next step for an office although they are on no team. */
export const OPENERS = ["approving-official", "provincial-quality-officer", "city-reviewer"];

/**
 * A stage takes the assessment in hand. From then on what was handed in before can't be taken back, only returned.
 * Sichuan 2017 三 and Liaoning 2013 工作方案 二 go step by step; only an optional stage can be passed over.
 */
export const openStage = verb<"open-stage">({
  type: "open-stage",
  when: ["prepared", "running"],
  onStage: ({ state, stage, by }) => [
    ...unless(mayOpen({ state, stage, by }), "$", "not-your-stage", NOT_YOURS),
    ...unless(!isOpened(state, stage.kind), "$.stage", "opened-already", OPENED_ALREADY),
    ...orderProblems(state, stage.kind),
    ...unless(Object.keys(state.choices).length === 0, "$", "reconciled-already", RECONCILED),
    ...state.opened.flatMap(({ stage: kind }) => sheetsIn(state, kind)),
  ],
  refusals: ({ state, action }) =>
    findStage(state.assessment, action.stage) ? [] : [problem("$.stage", "no-such-stage", NO_SUCH_STAGE)],
  apply: (state, action) => {
    const stamp = stampOf(action);
    const sheets = action.stage === "self-assessment" ? [...state.sheets, selfSheet(state, stamp)] : state.sheets;
    return { ...state, opened: [...state.opened, { stage: action.stage, stamp }], sheets };
  },
});

function mayOpen({ state, stage, by }: Pick<Standing, "state" | "by"> & { stage: Stage }): boolean {
  const posts = stage.kind === "self-assessment" ? stage.posts : OPENERS;
  return actsAs(by, stage.organisation, ...posts) || isOnTeam(state, by, stage.kind);
}

/** The stages before it have been opened, save those that may be passed over; none after it. */
function orderProblems(state: State, stage: Stage["kind"]): Problem[] {
  const { assessment, opened } = state;
  const own = stageIndex(assessment, stage);
  const before = assessment.stages.slice(0, own).filter(({ optional, kind }) => !optional && !isOpened(state, kind));
  const after = opened.some(({ stage: kind }) => stageIndex(assessment, kind) > own);
  return unless(before.length === 0 && !after, "$.stage", "not-next", {
    zh: "还没有轮到这一阶段，请按顺序办理",
    en: "it is not this stage's turn",
  });
}

function sheetsIn(state: State, kind: Sheet["stage"]): Problem[] {
  const sheets = state.sheets.filter(({ stage, status }) => stage === kind && status !== "dropped");
  const open = sheets.filter((sheet) => !isIn(sheet));
  if (sheets.length > 0 && open.length === 0) return [];
  if (open.length === 0) {
    return [
      problem("$.stage", "sheets-missing", {
        zh: "上一阶段还没有评估表，请先选派评估人员填写",
        en: "the stage before has no sheet yet; assign somebody to it",
      }),
    ];
  }
  return [
    problem("$.stage", "sheets-missing", {
      zh: `上一阶段还有评估表没有提交（${open.length}份），请等提交后再启动`,
      en: `sheets of the stage before are not in (${open.length}); wait for them`,
    }),
  ];
}

/** There is one self-assessment, written by whoever holds a post for it; its id is that of the act. */
function selfSheet({ assessment }: State, stamp: Stamp): Sheet {
  return {
    id: stamp.action,
    stage: "self-assessment",
    organisation: assessment.station,
    panel: null,
    scope: "all",
    status: "open",
    findings: {},
    touched: {},
    since: stamp,
    supplement: null,
    answer: null,
    handedIn: false,
  };
}

const NO_SUCH_STAGE = { zh: "本次评估没有这一阶段", en: "this assessment has no such stage" };
const NOT_YOURS = { zh: "这一阶段由其他机构或人员办理", en: "this stage is another's to open" };
const OPENED_ALREADY = { zh: "这一阶段已经启动", en: "this stage is open already" };
const RECONCILED = { zh: "已开始汇总定分，不能再启动新阶段", en: "reconciliation has begun; no further stage" };
