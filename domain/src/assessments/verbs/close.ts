import type { Problem } from "../../kernel/index.ts";
import { isIn } from "../blind.ts";
import { stampOf } from "../parts.ts";
import { actsAs, isOfficial } from "../people.ts";
import { unless } from "../problem.ts";
import { snapshotOf } from "../snapshot.ts";
import { phaseOf, type State } from "../state.ts";
import { verb } from "../verb.ts";

/** The end: publicity over, every objection answered. The snapshot closed with is frozen under its hash. */
export const close = verb<"close">({
  type: "close",
  when: ["running", "declined", "published"],
  standing: ({ state, by, day }) => {
    const { assessment, publication, objections } = state;
    const self = assessment.purpose === "self";
    const own = actsAs(by, assessment.station, "head", "management-representative");
    return [
      ...unless(self ? own : isOfficial(state, by), "$", "not-yours-to-close", NOT_YOURS),
      ...(phaseOf(state) === "running" ? unfinished(state) : []),
      ...unless(publication === null || publication.period.until < day, "$", "publicity-not-over", NOT_OVER),
      ...unless(!objections.some(({ answer }) => answer === null), "$", "objections-open", OBJECTIONS),
    ];
  },
  refusals: ({ state, action, edition }) =>
    unless(action.snapshot === snapshotOf({ state, edition }).hash, "$.snapshot", "other-snapshot", CHANGED),
  apply: (state, action) => ({ ...state, closed: { snapshot: action.snapshot, stamp: stampOf(action) } }),
});

/** Only a self-assessment ends without a decision: when its sheet is in. */
function unfinished(state: State): Problem[] {
  const done = state.assessment.purpose === "self" && state.sheets.every(isIn);
  return unless(done, "$", "not-finished", UNFINISHED);
}

const NOT_YOURS = { zh: "由办理机构办结", en: "who is in charge closes it" };
const UNFINISHED = { zh: "评估尚未完成，不能办结", en: "it is not finished" };
const NOT_OVER = { zh: "公示期未满，不能办结", en: "the publicity is not over" };
const OBJECTIONS = { zh: "还有异议没有答复", en: "objections are still to be answered" };
const CHANGED = { zh: "结果与您所见的不同，请刷新后核对", en: "the result is not what you saw; look again" };
