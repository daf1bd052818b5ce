import { type Problem, refuse, succeed } from "../result.ts";
import { mod31Check } from "./check-characters.ts";
import { checkProblem } from "./check-problem.ts";
import type { Identifier, ParseOptions } from "./code.ts";
import { creditCharacters, cut, digits, join, layoutProblems } from "./layout.ts";
import { mask } from "./mask.ts";
import { tidyNumber } from "./tidy.ts";

/** What a unified social credit code is made of; the check character follows from it. */
export interface CreditCode {
  /** 登记管理部门: who registered it. */
  authority: string;
  /** 机构类别, with a meaning of its own for each authority. */
  category: string;
  /** 登记管理机关行政区划: six digits of GB/T 2260, where it was registered. */
  region: string;
  /** 主体标识码: the organisation code of GB 11714. */
  subject: string;
}

const LAYOUT = {
  name: { zh: "统一社会信用代码", en: "unified social credit code" },
  parts: {
    authority: creditCharacters(1),
    category: creditCharacters(1),
    region: digits(6),
    subject: creditCharacters(9),
    check: creditCharacters(1),
  },
};

/** 统一社会信用代码 (GB 32100-2015): 18 characters of an alphabet of 31, the last of them a check. No table is asked. */
export const creditCode: Identifier<CreditCode> = {
  normalise: tidyNumber,
  parse(text, options = {}) {
    const code = tidyNumber(text);
    const misplaced = layoutProblems(code, LAYOUT, options);
    const problems = misplaced.length > 0 ? misplaced : checkProblems(code, options);
    return problems.length > 0 ? refuse(problems) : succeed(partsOf(code));
  },
  format(parts) {
    const body = join({ ...parts, check: "" }, LAYOUT);
    return body + mod31Check(body);
  },
  mask: (text) => mask(tidyNumber(text)),
};

function partsOf(code: string): CreditCode {
  const { authority, category, region, subject } = cut(code, LAYOUT);
  return { authority, category, region, subject };
}

function checkProblems(code: string, { at = "$" }: ParseOptions): Problem[] {
  return mod31Check(code.slice(0, 17)) === code.slice(17) ? [] : [checkProblem(at)];
}
