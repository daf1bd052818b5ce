import { stampOf } from "../parts.ts";
import { isOfficial } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { verb } from "../verb.ts";
import { annulled } from "./approve.ts";

/** An objection is answered. Upheld, the decision falls and is made again; the objection stays with its answer. */
export const answerObjection = verb<"answer-objection">({
  type: "answer-objection",
  when: ["published"],
  standing: ({ state, by }) => unless(isOfficial(state, by), "$", "not-the-authority", NOT_YOURS),
  refusals: ({ state, action }) => {
    const objection = state.objections.find(({ receipt }) => receipt === action.receipt);
    return [
      ...(objection === undefined
        ? [NO_OBJECTION]
        : unless(objection.answer === null, "$.receipt", "answered", ANSWERED)),
      ...unless(action.answer.trim() !== "", "$.answer", "missing", NO_ANSWER),
    ];
  },
  apply: (state, action) => {
    const { receipt, answer, upheld } = action;
    const given = { answer, upheld, stamp: stampOf(action) };
    const objections = state.objections.map((one) => (one.receipt === receipt ? { ...one, answer: given } : one));
    return { ...(upheld ? annulled(state) : state), objections };
  },
});

const NO_OBJECTION = problem("$.receipt", "no-such-objection", {
  zh: "没有这份异议",
  en: "there is no such objection",
});
const NOT_YOURS = { zh: "由公示机关答复", en: "the authority that published answers" };
const ANSWERED = { zh: "这份异议已答复", en: "this objection is answered" };
const NO_ANSWER = { zh: "请写明答复内容", en: "give the answer" };
