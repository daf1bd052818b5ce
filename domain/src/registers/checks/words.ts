import { listTerms, type Problem, type Words } from "../../kernel/index.ts";
import type { Choice } from "../model.ts";

/** What is wrong with one value. Never a word of the value itself: it may be somebody's data. */
export type Wrong = Omit<Problem, "at">;

/** Lists longer than this are not told whole. */
const TOLD = 12;

export function missing(name: string): Wrong {
  return wrong("missing", `请填写“${name}”`, `give “${name}”`);
}

export function tooLong(most: number): Wrong {
  return wrong("too-big", `最多${most}个字，请精简`, `at most ${most} characters`);
}

export function wholeNumber(most: number): Wrong {
  return wrong("not-a-count", `应填0至${most}的整数`, `give a whole number from 0 to ${most}`);
}

export function anAmount(most: number): Wrong {
  return wrong(
    "not-an-amount",
    `应填0至${most}的数，最多两位小数`,
    `give a number from 0 to ${most}, two places at most`,
  );
}

export function notListed(of: readonly Choice[]): Wrong {
  const names = of.map(({ name }) => name);
  const told = listTerms(names.slice(0, TOLD));
  const more = names.length > TOLD;
  return wrong(
    "not-listed",
    `只能是：${told.zh}${more ? "等，见填写说明" : ""}`,
    `one of ${told.en}${more ? " …" : ""}`,
  );
}

export const WRONG = {
  text: wrong("wrong-type", "应填文字", "give a text"),
  characters: wrong(
    "control-character",
    "含有换行或看不见的控制字符，请删去后重填",
    "holds a line end or a control character; remove it",
  ),
  "post-code": wrong("not-a-post-code", "邮政编码应为6位数字", "a post code has six digits"),
  "credit-code": wrong(
    "not-a-credit-code",
    "统一社会信用代码不对：应为18位，请对照证照核对",
    "no such credit code; look at its 18 characters",
  ),
  day: wrong(
    "not-a-date",
    "应填1900年至2199年之间存在的日期，如“2026-11-20”",
    "give a day that exists, from 1900 to 2199, such as “2026-11-20”",
  ),
  year: wrong("not-a-year", "应填四位年份，如“2026”", "give a year of four digits, such as “2026”"),
  yesNo: wrong("not-yes-no", "只能是“是”或“否”", "either 是 (yes) or 否 (no)"),
  occupation: wrong("unknown-occupation", "没有这个职业，请从列表中选择", "no such occupation; choose one of the list"),
  level: wrong(
    "unknown-level",
    "没有这个等级，请从列表中选择，如“三级/高级工”",
    "no such level; choose one of the list",
  ),
  person: wrong("unknown-person", "请选择本单位登记的人员", "choose somebody who is registered here"),
  record: wrong("unknown-record", "请选择已登记的记录", "choose a record that is there"),
} as const;

export function wrong(code: string, zh: string, en: string): Wrong {
  return { code, message: { zh, en } satisfies Words };
}
