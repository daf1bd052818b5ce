import type { Problem } from "../kernel/index.ts";
import type { Parameter } from "./parameter.ts";

/** What is wrong with what an authority wants to set; null takes back what it set. */
export function parameterProblems(of: {
  parameter: Pick<Parameter, "least" | "most">;
  value: number | null;
  /** What it has set now; null where nothing. */
  own: number | null;
}): Problem[] {
  const { parameter, value, own } = of;
  if (value === null) return own === null ? [NOTHING_SET] : [];
  const { least, most } = parameter;
  if (!Number.isInteger(value) || value < least || value > most) return [outOfRange(least, most)];
  return value === own ? [UNCHANGED] : [];
}

function outOfRange(least: number, most: number): Problem {
  const message = { zh: `请填写${least}至${most}之间的整数`, en: `a whole number from ${least} to ${most}` };
  return { at: "$.value", code: "out-of-range", message };
}

const UNCHANGED: Problem = {
  at: "$.value",
  code: "unchanged",
  message: { zh: "与本机构现行设定相同：请填写新的数值", en: "that is what is set now: give another value" },
};
const NOTHING_SET: Problem = {
  at: "",
  code: "nothing-set",
  message: { zh: "本机构没有设定这项参数，无须取消", en: "nothing of it is set here that could be taken back" },
};
