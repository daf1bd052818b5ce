import { type Day, dayNumber, findDay } from "../../kernel/index.ts";
import { stampOf } from "../parts.ts";
import { isOfficial } from "../people.ts";
import { unless } from "../problem.ts";
import { snapshotOf } from "../snapshot.ts";
import { verb } from "../verb.ts";

/**
 * The result is published (Liaoning 2013 二（六） 发布全省验收结果; Sichuan 2017 三（四） 向社会公告), for objections while the
 * period lasts. No source fixes its length: the least is the assessment's own setting.
 */
export const publish = verb<"publish">({
  type: "publish",
  when: ["approved"],
  standing: ({ state, by }) => unless(isOfficial(state, by), "$", "not-the-authority", NOT_YOURS),
  refusals: ({ state, action, edition }) => {
    const { publicityDays } = state.assessment.settings;
    const { from, until } = action.period;
    const message = { zh: `公示不少于${publicityDays}天`, en: `publicity lasts ${publicityDays} days at least` };
    return [
      ...unless(from >= action.day, "$.period.from", "in-the-past", PAST),
      ...unless(daysOf(from, until) >= publicityDays, "$.period.until", "too-short", message),
      ...unless(action.snapshot === snapshotOf({ state, edition }).hash, "$.snapshot", "other-snapshot", CHANGED),
    ];
  },
  apply: (state, action) => {
    const { period, snapshot } = action;
    return { ...state, publication: { period, snapshot, stamp: stampOf(action) } };
  },
});

/** How many days a period has, both ends included; none where it is no period. */
function daysOf(from: Day, until: Day): number {
  const [first, last] = [findDay(from), findDay(until)];
  return first && last ? dayNumber(last) - dayNumber(first) + 1 : 0;
}

const NOT_YOURS = { zh: "由审批机关公示", en: "the authority publishes" };
const PAST = { zh: "公示不能早于今天开始", en: "publicity can't have begun before today" };
const CHANGED = { zh: "结果与您所见的不同，请刷新后核对", en: "the result is not what you saw; look again" };
