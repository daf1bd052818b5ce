import { type Day as Birth, isDay } from "../calendar.ts";
import type { Day } from "../period.ts";
import { type Problem, refuse, succeed } from "../result.ts";
import { mod11Check } from "./check-characters.ts";
import { checkProblem } from "./check-problem.ts";
import type { Identifier, ParseOptions } from "./code.ts";
import { cut, digitOrX, digits, join, layoutProblems } from "./layout.ts";
import { mask } from "./mask.ts";
import { RESERVED_REGION, reservedProblem } from "./reserved.ts";
import { tidyNumber } from "./tidy.ts";

/** What a resident id is made of; the check digit follows from it. */
export interface ResidentIdParts {
  /** Six digits of GB/T 2260 as they were when the number was given; many have been abolished since. */
  region: string;
  birth: Birth;
  /** Three digits among those born in one place on one day: odd for men, even for women. */
  sequence: string;
}

/** What a resident id says of its holder. */
export interface ResidentId extends ResidentIdParts {
  sex: "male" | "female";
}

export interface ResidentIdOptions extends ParseOptions {
  /** The day on which the number is read. Where it is not given, a birth in the future is not looked for. */
  today?: Day;
  /** For installations with real people: numbers of the synthetic range are wrong. */
  refuseReserved?: boolean;
}

const LAYOUT = {
  name: { zh: "公民身份号码", en: "resident id" },
  parts: { region: digits(6), birth: digits(8), sequence: digits(3), check: digitOrX },
};

/** Nobody who has a number was born before: they were first given in the 1980s. */
const FIRST_YEAR = 1800;

/** 公民身份号码 (GB 11643-1999): region, birth, sequence, and a check digit by ISO 7064 MOD 11-2. No table of regions is asked. */
export const residentId: Identifier<ResidentId, ResidentIdParts, ResidentIdOptions> = {
  normalise: tidyNumber,
  parse(text, options = {}) {
    const number = tidyNumber(text);
    const problems = [
      ...layoutProblems(number, LAYOUT, options),
      ...birthProblems(number, options),
      ...checkProblems(number, options),
      ...reservedProblems(number, options),
    ];
    return problems.length > 0 ? refuse(problems) : succeed(partsOf(number));
  },
  format({ region, birth, sequence }) {
    const body = { region, birth: birthDigits(birth), sequence, check: "" };
    return join({ ...body, check: mod11Check(join(body, LAYOUT)) }, LAYOUT);
  },
  mask: (text) => mask(tidyNumber(text)),
};

/** Whether a text is a resident id of the synthetic range, or would be with its other characters right. */
export function isReservedResidentId(text: string): boolean {
  const number = tidyNumber(text);
  return number.length === 18 && number.startsWith(RESERVED_REGION);
}

function partsOf(number: string): ResidentId {
  const { region, birth, sequence } = cut(number, LAYOUT);
  return { region, birth: birthOf(birth), sequence, sex: Number(sequence) % 2 === 1 ? "male" : "female" };
}

function birthOf(text: string): Birth {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) };
}

function birthDigits({ year, month, day }: Birth): string {
  return `${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
}

/** Looked for wherever the eight digits of the birth are known, whatever else is wrong. */
function birthProblems(number: string, { at = "$", today }: ResidentIdOptions): Problem[] {
  const text = /^.{6}(\d{8}).{4}$/u.exec(number)?.[1];
  if (text === undefined) return [];
  const birth = birthOf(text);
  if (birth.year < FIRST_YEAR || !isDay(birth)) return [{ at, ...IMPOSSIBLE }];
  return today !== undefined && text > today.replaceAll("-", "") ? [{ at, ...FUTURE }] : [];
}

const IMPOSSIBLE = {
  code: "impossible-birth-date",
  message: {
    zh: "第7至14位不是可能的出生日期，请对照证件核对",
    en: "characters 7 to 14 are no possible date of birth; compare them with the card",
  },
};

const FUTURE = {
  code: "future-birth-date",
  message: {
    zh: "第7至14位的出生日期在今天之后，请对照证件核对",
    en: "characters 7 to 14 are a date of birth in the future; compare them with the card",
  },
};

function checkProblems(number: string, { at = "$" }: ResidentIdOptions): Problem[] {
  if (!/^\d{17}[\dX]$/.test(number)) return [];
  return mod11Check(number.slice(0, 17)) === number.slice(17) ? [] : [checkProblem(at)];
}

function reservedProblems(number: string, { at = "$", refuseReserved }: ResidentIdOptions): Problem[] {
  return refuseReserved && isReservedResidentId(number) ? [reservedProblem(at)] : [];
}
