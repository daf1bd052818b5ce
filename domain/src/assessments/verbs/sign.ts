import { stampOf } from "../parts.ts";
import { personOf, signers } from "../people.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";

/** A member signs the decision, having proved again who he is. The printed form keeps a line for the hand-written one. */
export const sign = verb<"sign">({
  type: "sign",
  when: ["decided"],
  standing: ({ state, by }) => {
    const person = personOf(by) ?? "";
    const signed = state.signatures.some((one) => one.person === person);
    return [
      ...unless(signers(state).includes(person), "$", "not-on-the-team", NOT_ON_TEAM),
      ...unless(!signed, "$", "signed-already", SIGNED),
    ];
  },
  refusals: ({ state, action }) => {
    const seen = state.decision?.stamp.action === action.decision;
    return [
      ...unless(seen, "$.decision", "other-decision", CHANGED),
      ...unless(action.reauthenticated, "$", "reauthentication-needed", REAUTHENTICATE),
    ];
  },
  apply: (state, action) => {
    const person = personOf(action.by) ?? "";
    return { ...state, signatures: [...state.signatures, { person, stamp: stampOf(action) }] };
  },
});

const NOT_ON_TEAM = { zh: "由评估组成员签字", en: "the members of the team sign" };
export const CHANGED = { zh: "结论已变更，请刷新后核对", en: "the conclusion is not what you saw; look again" };
const SIGNED = { zh: "您已签字", en: "you have signed" };
const REAUTHENTICATE = { zh: "签字前请再次验证身份", en: "prove who you are once more to sign" };
