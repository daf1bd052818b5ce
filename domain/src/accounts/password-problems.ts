import type { Problem, Words } from "../kernel/index.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** GB/T 22239-2019 8.1.4.1 asks for complexity and leaves it open; length and rarity are what helps (NIST SP 800-63B). */
const SHORTEST = 10;
/** Nobody types more, and hashing is work. */
const LONGEST = 128;

/** A password as it is hashed and compared: what an input method made full-width is half-width again. */
export function normalisePassword(typed: string): string {
  return typed.normalize("NFKC");
}

/** Everything that is wrong with a password that somebody wants. No mixture of characters is asked for. */
export function passwordProblems({
  password,
  username,
  at = "$.password",
}: {
  password: string;
  username: string;
  at?: string;
}): Problem[] {
  const text = normalisePassword(password);
  const bare = text.toLowerCase();
  const length = [...text].length;
  return [
    ...(length < SHORTEST ? [{ at, code: "password-short", message: SHORT }] : []),
    ...(length > LONGEST ? [{ at, code: "password-long", message: LONG }] : []),
    ...(username.length > 2 && bare.includes(username.toLowerCase())
      ? [{ at, code: "password-has-username", message: HAS_USERNAME }]
      : []),
    ...(isCommon(bare) ? [{ at, code: "password-common", message: COMMON }] : []),
  ];
}

/** One of the first that are tried, also with a few characters put before or after, or said twice; or all but one letter. */
function isCommon(bare: string): boolean {
  if (new Set(bare).size < 4 && bare.length > 0) return true;
  return COMMON_PASSWORDS.some((common) => bare.includes(common) && bare.replaceAll(common, "").length < 5);
}

const SHORT: Words = {
  zh: `密码至少${SHORTEST}位，可以用一句自己记得住的话`,
  en: `a password has at least ${SHORTEST} characters; a sentence will do`,
};
const LONG: Words = { zh: `密码最多${LONGEST}位`, en: `a password has at most ${LONGEST} characters` };
const HAS_USERNAME: Words = { zh: "密码不能包含用户名", en: "a password must not contain the username" };
const COMMON: Words = {
  zh: "这是最容易被猜到的密码之一，请换一个",
  en: "this is one of the passwords that are tried first; choose another",
};
