import type { Problem } from "../kernel/index.ts";

/** Digits, what is written between them, an extension, and more than one number. */
const WRITTEN = /^(?:[\d\s+()（）－–—、，,;；/-]|转|分机|ext\.?)+$/iu;

/** The digits of a number within its town. */
const LEAST = 7;

/** Whether it can be called. */
export function isTelephone(text: string): boolean {
  return WRITTEN.test(text) && (text.match(/\d/g)?.length ?? 0) >= LEAST;
}

export const NOT_A_TELEPHONE: Problem = {
  at: "$.wanted.telephone",
  code: "not-a-telephone",
  message: {
    zh: "应填电话号码，至少7位数字，可带区号和分机，如“024-00000000转801”",
    en: "must be a telephone number of 7 digits at least, such as “024-00000000 ext. 801”",
  },
};
