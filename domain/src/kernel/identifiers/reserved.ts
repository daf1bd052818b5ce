import type { Problem } from "../result.ts";

/**
 * Synthetic resident ids have a region of 00xxxx. No person can have one: the first digit of a citizen's number is that
 * of a province in GB/T 2260, 1 to 8, and a foreigner's permanent-residence card has 9 there since 2023 (National
 * Immigration Administration). So 99xxxx could belong to someone, 00xxxx could not. Our convention; none is official.
 */
export const RESERVED_REGION = "00";

/**
 * Synthetic mobile numbers are 107xxxxxxxx. Mobile networks are 13X to 19X, of 11 digits; 10X to 12X are short service
 * codes; that 107 is spare rests on an excerpt of an older numbering plan (MIIT, 电信网编号计划) and is unverified against
 * the 2017 text. We know of no range that is officially kept for fiction. Our convention.
 */
export const RESERVED_NETWORK = "107";

/** What is wrong with a synthetic number where real people are recorded. */
export function reservedProblem(at: string): Problem {
  return {
    at,
    code: "reserved-number",
    message: {
      zh: "这是演示和测试专用的虚构号码，请填写本人的真实号码",
      en: "this is a made-up number for demonstrations and tests; give the person's own",
    },
  };
}
