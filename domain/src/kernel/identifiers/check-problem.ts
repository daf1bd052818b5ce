import type { Problem } from "../result.ts";

/** The last character doesn't match the others. Which one would is not said: the error may be in any of them. */
export function checkProblem(at: string): Problem {
  return {
    at,
    code: "wrong-check-digit",
    message: {
      zh: "校验码（末位）与前17位不符，请对照证照原件逐位核对",
      en: "the check digit (the last character) does not match the 17 before it; compare every character with the document",
    },
  };
}
