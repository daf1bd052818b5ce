import { stampOf } from "../parts.ts";
import { actsAs, personOf, signers } from "../people.ts";
import { problem, unless } from "../problem.ts";
import type { State } from "../state.ts";
import { verb } from "../verb.ts";
import { CHANGED } from "./sign.ts";

/** The authority approves what all have signed, or sends it back to be decided again, with a reason: until it is published. */
export const approve = verb<"approve">({
  type: "approve",
  when: ["decided", "approved"],
  standing: ({ state, by }) => {
    const { assessment, team, signatures } = state;
    const person = personOf(by);
    const apart = ![...team, ...signatures].some((one) => one.person === person);
    const official = actsAs(by, assessment.authority, "approving-official");
    return [
      ...unless(official, "$", "not-the-authority", NOT_YOURS),
      ...unless(!assessment.settings.approverApart || apart, "$", "on-the-team", ON_TEAM),
    ];
  },
  refusals: ({ state, action }) => {
    const signed = state.signatures.map(({ person }) => person);
    const missing = signers(state).filter((person) => !signed.includes(person));
    const seen = state.decision?.stamp.action === action.decision;
    return [
      ...unless(!action.approved || state.approval === null, "$", "approved-already", APPROVED),
      ...unless(seen, "$.decision", "other-decision", CHANGED),
      ...(missing.length === 0 || !action.approved ? [] : [unsigned(missing.length)]),
      ...unless(action.approved || (action.reason ?? "").trim() !== "", "$.reason", "missing", NO_REASON),
    ];
  },
  apply: (state, action) => {
    const stamp = stampOf(action);
    if (action.approved) return { ...state, approval: { stamp } };
    return { ...annulled(state), sentBack: { reason: action.reason ?? "", stamp } };
  },
});

/** A state whose decision has fallen: sheets and choices stay, all that rested on the decision goes. */
export function annulled(state: State): State {
  return { ...state, decision: null, signatures: [], approval: null, publication: null };
}

function unsigned(count: number) {
  return problem("$", "signatures-missing", {
    zh: `还有${count}名成员没有签字`,
    en: `${count} of the team have not signed`,
  });
}

const NOT_YOURS = { zh: "由审批机关的审批人员审批", en: "the approving official of the authority approves" };
const APPROVED = { zh: "本次评估已审批", en: "it is approved already" };
const ON_TEAM = { zh: "评估组成员不能审批本次评估，请由其他审批人员办理", en: "who was on the team does not approve" };
const NO_REASON = { zh: "请写明退回的理由", en: "say why it is sent back" };
