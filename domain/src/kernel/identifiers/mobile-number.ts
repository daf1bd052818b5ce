import { type Problem, refuse, succeed } from "../result.ts";
import type { Identifier, ParseOptions } from "./code.ts";
import { cut, digits, join, layoutProblems } from "./layout.ts";
import { mask } from "./mask.ts";
import { RESERVED_NETWORK, reservedProblem } from "./reserved.ts";
import { tidyNumber } from "./tidy.ts";

/** A mobile number: network (网号), block (H0H1H2H3), subscriber. Since numbers can be carried over, no carrier follows. */
export type MobileNumber = Record<"network" | "block" | "subscriber", string>;

export interface MobileNumberOptions extends ParseOptions {
  /** For installations with real people: numbers of the synthetic range are wrong. */
  refuseReserved?: boolean;
}

const LAYOUT = {
  name: { zh: "手机号码", en: "mobile number" },
  parts: { network: digits(3), block: digits(4), subscriber: digits(4) },
};

/** 手机号码 of the mainland (MIIT, 电信网编号计划): 11 digits from 13 to 19, which of them are in use is not asked. */
export const mobileNumber: Identifier<MobileNumber, MobileNumber, MobileNumberOptions> = {
  normalise,
  parse(text, options = {}) {
    const number = normalise(text);
    const problems = [...layoutProblems(number, LAYOUT, options), ...networkProblems(number, options)];
    return problems.length > 0 ? refuse(problems) : succeed(cut(number, LAYOUT));
  },
  format: (parts) => join(parts, LAYOUT),
  mask: (text) => mask(normalise(text)),
};

/** Whether a text is a mobile number of the synthetic range. */
export function isReservedMobileNumber(text: string): boolean {
  const number = normalise(text);
  return number.length === 11 && number.startsWith(RESERVED_NETWORK);
}

/** Without the country code, in any of the ways it is written. */
function normalise(text: string): string {
  return tidyNumber(text)
    .replace(/[()]/g, "")
    .replace(/^(?:\+86|0086|86(?=\d{11}$))/, "");
}

function networkProblems(number: string, { at = "$", refuseReserved }: MobileNumberOptions): Problem[] {
  if (!/^\d{11}$/.test(number)) return [];
  if (isReservedMobileNumber(number)) return refuseReserved ? [reservedProblem(at)] : [];
  return /^1[3-9]/.test(number) ? [] : [{ at, ...NO_MOBILE }];
}

const NO_MOBILE = {
  code: "no-mobile-network",
  message: {
    zh: "手机号码应以13至19开头，请核对前两位",
    en: "a mobile number begins with 13 to 19; look at the first two digits",
  },
};
