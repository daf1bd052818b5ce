import { holdsOn } from "../../kernel/index.ts";
import { stampOf } from "../parts.ts";
import { unless } from "../problem.ts";
import { verb } from "../verb.ts";

/** An objection while the publicity lasts: by the station, or by anybody through the public page; under a receipt number. */
export const object = verb<"object">({
  type: "object",
  when: ["published"],
  standing: ({ state, day }) => {
    const { publication } = state;
    const inTime = publication !== null && holdsOn(publication.period, day);
    return unless(inTime, "$", "not-in-the-period", OVER);
  },
  refusals: ({ state, action }) => {
    const { objections } = state;
    const receipt = action.receipt.trim();
    return [
      ...unless(receipt !== "", "$.receipt", "missing", NO_RECEIPT),
      ...unless(!objections.some((one) => one.receipt === receipt), "$.receipt", "given-twice", NO_RECEIPT),
      ...unless(action.text.trim() !== "", "$.text", "missing", NO_TEXT),
    ];
  },
  apply: (state, action) => {
    const { receipt, text } = action;
    return { ...state, objections: [...state.objections, { receipt, text, stamp: stampOf(action), answer: null }] };
  },
});

const OVER = { zh: "不在公示期内，不能提出异议", en: "the period of publicity does not hold today" };
const NO_RECEIPT = { zh: "回执号缺失或重复，请重试", en: "the receipt number is missing or taken; try again" };
const NO_TEXT = { zh: "请写明异议内容", en: "say what you object to" };
