import { isIn } from "../blind.ts";
import { stampOf } from "../parts.ts";
import { actsAs, personOf, teamOf, writersOf } from "../people.ts";
import { problem, unless } from "../problem.ts";
import type { Sheet, State } from "../state.ts";
import { verb } from "../verb.ts";

/**
 * A member leaves the team: he neither leads nor signs any more, and the report says why. What he handed in counts; a
 * sheet that only he could finish is reassigned first. Whoever decided or signed answers for it: it is sent back first.
 */
export const releaseMember = verb<"release-member">({
  type: "release-member",
  when: ["prepared", "running", "stopped", "decided"],
  onStage: ({ by, stage: { organisation } }) => {
    const may = actsAs(by, organisation, "approving-official", "provincial-quality-officer");
    return unless(may, "$", "not-your-stage", NOT_YOURS);
  },
  refusals: ({ state, action }) => {
    const { stage, person } = action;
    const there = teamOf(state, stage).some((one) => one.person === person);
    const left = state.sheets.filter((sheet) => sheet.stage === stage && onlyHis(state, sheet, person));
    const decided = state.decision !== null && personOf(state.decision.stamp.by) === person;
    const signed = state.signatures.some((one) => one.person === person);
    return [
      ...(there ? [] : [NOT_THERE]),
      ...unless(left.length === 0, "$.person", "reassign-first", REASSIGN),
      ...unless(!decided && !signed, "$.person", "answers-for-it", ANSWERS),
      ...unless(action.reason.trim() !== "", "$.reason", "missing", NO_REASON),
    ];
  },
  apply: (state, action) => {
    const released = { reason: action.reason, stamp: stampOf(action) };
    const leaves = (one: State["team"][number]) => {
      return one.person === action.person && one.stage === action.stage && one.released === null;
    };
    return { ...state, team: state.team.map((one) => (leaves(one) ? { ...one, released } : one)) };
  },
});

/** A sheet that is not in and that nobody else on the team writes on. */
function onlyHis(state: State, sheet: Sheet, person: string): boolean {
  if (isIn(sheet) || sheet.status === "dropped" || sheet.panel?.includes(person) !== true) return false;
  return writersOf(state, sheet).every((one) => one.person === person);
}

const NOT_YOURS = { zh: "由选派该成员的机构办理", en: "the office that assigned him releases him" };
const NOT_THERE = problem("$.person", "not-on-the-team", { zh: "此人不在评估组中", en: "is not on the team" });
const REASSIGN = {
  zh: "此人还有未提交的评估表，请先改派",
  en: "has a sheet that is not in; reassign its checks first",
};
const ANSWERS = {
  zh: "此人已作出或签署结论，请先由审批人员退回",
  en: "decided or signed it; let the authority send it back first",
};
const NO_REASON = { zh: "请写明原因，原因将列入报告", en: "say why; the report will show it" };
