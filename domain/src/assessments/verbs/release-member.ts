import { isIn } from "../blind.ts";
import { findStage, stampOf } from "../parts.ts";
import { actsAs, personOf } from "../people.ts";
import { problem, unless } from "../problem.ts";
import type { Sheet, State } from "../state.ts";
import { verb } from "../verb.ts";

/**
 * A member leaves the team: he neither leads nor signs any more, and the report says why. What he handed in counts; a
 * sheet that only he could finish is reassigned first. Whoever decided stays: his decision is sent back instead.
 */
export const releaseMember = verb<"release-member">({
  type: "release-member",
  when: ["prepared", "running", "stopped", "decided"],
  refusals: ({ state, action }) => {
    const { stage, person, by } = action;
    const office = findStage(state.assessment, stage)?.organisation ?? state.assessment.authority;
    const may = actsAs(by, office, "approving-official", "provincial-quality-officer");
    const there = state.team.some((one) => one.person === person && one.stage === stage && !one.dropped);
    const left = state.sheets.filter((sheet) => sheet.stage === stage && onlyHis(state, sheet, person));
    const decided = state.decision !== null && personOf(state.decision.stamp.by) === person;
    return [
      ...unless(may, "$", "not-your-stage", NOT_YOURS),
      ...(there ? [] : [NOT_THERE]),
      ...unless(left.length === 0, "$.person", "reassign-first", REASSIGN),
      ...unless(!decided, "$.person", "decided-it", DECIDED),
      ...unless(action.reason.trim() !== "", "$.reason", "missing", NO_REASON),
    ];
  },
  apply: (state, action) => {
    const released = { reason: action.reason, stamp: stampOf(action) };
    const leaves = (one: State["team"][number]) => {
      return one.person === action.person && one.stage === action.stage && !one.dropped;
    };
    return { ...state, team: state.team.map((one) => (leaves(one) ? { ...one, dropped: true, released } : one)) };
  },
});

/** A sheet that is not in and that nobody else on the team writes on. */
function onlyHis(state: State, sheet: Sheet, person: string): boolean {
  if (isIn(sheet) || sheet.status === "dropped" || sheet.panel?.includes(person) !== true) return false;
  const active = state.team.filter((one) => one.stage === sheet.stage && !one.dropped).map((one) => one.person);
  return !sheet.panel.some((other) => other !== person && active.includes(other));
}

const NOT_YOURS = { zh: "由选派该成员的机构办理", en: "the office that assigned him releases him" };
const NOT_THERE = problem("$.person", "not-on-the-team", { zh: "此人不在评估组中", en: "is not on the team" });
const REASSIGN = {
  zh: "此人还有未提交的评估表，请先改派",
  en: "has a sheet that is not in; reassign its checks first",
};
const DECIDED = { zh: "结论由此人作出，请由审批人员退回", en: "decided it; let the authority send it back" };
const NO_REASON = { zh: "请写明原因，原因将列入报告", en: "say why; the report will show it" };
