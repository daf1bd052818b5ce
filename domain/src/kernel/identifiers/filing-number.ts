import type { Identifier } from "./code.ts";
import { digits, letter } from "./layout.ts";
import { plainNumber } from "./plain-number.ts";

/** The parts of a filing number in their order; a certificate number begins with the same. */
export const FILING_PARTS = {
  /** 评价机构类别: Y employers, S training and assessment organisations; colleges have Y too. An open table. */
  type: letter,
  /** 机构代码 where it was first filed with the ministry; 0000 where with a province. */
  organisation: digits(4),
  /** Two digits of GB/T 2260. */
  province: digits(2),
  /** Given by the province where the institution sits. */
  institution: digits(6),
};

export type FilingNumber = Record<keyof typeof FILING_PARTS, string>;

/** 备案号 of an assessing institution, 13 characters, such as Y000051001064. It has no check digit. */
export const filingNumber: Identifier<FilingNumber> = plainNumber({
  name: { zh: "备案号", en: "filing number" },
  parts: FILING_PARTS,
});
