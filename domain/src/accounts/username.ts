import type { Problem } from "../kernel/index.ts";

/** A name as it is kept and compared: half-width, lower-case, whatever the input method made of it. */
export function normaliseUsername(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** What is wrong with a username; its form is ours, so that it can be typed on any keyboard and read out. */
export function usernameProblems(username: string, at = "$.username"): Problem[] {
  return /^[a-z0-9][a-z0-9._-]{2,31}$/.test(normaliseUsername(username)) ? [] : [{ at, ...FORM }];
}

const FORM = {
  code: "bad-username",
  message: {
    zh: "用户名为3至32位字母、数字、点、下划线或连字符，以字母或数字开头，不分大小写",
    en: "a username has 3 to 32 letters, digits, dots, underscores or hyphens, and begins with a letter or digit",
  },
};
