import { refuse, succeed } from "../result.ts";
import type { Code } from "./code.ts";
import { cut, digitOf, digits, hyphen, join, layoutProblems } from "./layout.ts";
import { tidy } from "./tidy.ts";

/** A place in 职业分类大典. The same code can name another occupation in another edition: keep the edition with it. */
export interface OccupationCode {
  /** 大类. */
  major: string;
  /** 中类. */
  subMajor: string;
  /** 小类. */
  minor: string;
  /** 细类, the occupation; 00 where it is alone in its 小类. */
  unit: string;
}

const LAYOUT = {
  name: { zh: "职业编码（如6-29-01-01）", en: "occupation code (such as 6-29-01-01)" },
  parts: {
    major: digitOf(1, 9),
    hyphen1: hyphen,
    subMajor: digits(2),
    hyphen2: hyphen,
    minor: digits(2),
    hyphen3: hyphen,
    unit: digits(2),
  },
};

/** 职业编码 of 职业分类大典: 大类-中类-小类-细类, such as 6-29-01-01. It identifies no one, so it has no mask. */
export const occupationCode: Code<OccupationCode> = {
  normalise,
  parse(text, options = {}) {
    const code = normalise(text);
    const problems = layoutProblems(code, LAYOUT, options);
    return problems.length > 0 ? refuse(problems) : succeed(partsOf(code));
  },
  format: (parts) => join({ ...parts, hyphen1: "-", hyphen2: "-", hyphen3: "-" }, LAYOUT),
};

/** Seven digits without a hyphen get theirs; where there are some, they stay where they are. */
function normalise(text: string): string {
  return tidy(text).replace(/^(\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3-$4");
}

function partsOf(code: string): OccupationCode {
  const { major, subMajor, minor, unit } = cut(code, LAYOUT);
  return { major, subMajor, minor, unit };
}
