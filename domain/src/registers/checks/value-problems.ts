import { levels } from "@jianheng/standards/levels";
import { creditCode, type Day, day, line, postCode, text } from "../../kernel/index.ts";
import { numberProblems } from "../../people/index.ts";
import type { Choice, Column, Value } from "../model.ts";
import { idsOf, type NamedOccupation } from "../occupations.ts";
import { anAmount, notListed, tooLong, WRONG, type Wrong, wholeNumber } from "./words.ts";

/** What a check has to know of the installation and the day. */
export interface Checked {
  today: Day;
  /** Made-up numbers are taken, and no others. */
  demonstration: boolean;
  /** The occupations that there are. The same list is to be given again: what follows from it is made once. */
  occupations: readonly NamedOccupation[];
}

/** Texts up to this length are one line. */
const ONE_LINE = 200;
/** Made once: a workbook has a million of them to be looked at. */
const FORMS = { line: line(Number.POSITIVE_INFINITY), text };
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const YEARS = { first: 1900, last: 2199 };

/** What is wrong with a value that was given for a column, by itself. */
export function valueProblems(column: Column, value: Exclude<Value, null>, checked: Checked): Wrong[] {
  const { type } = column;
  switch (type.kind) {
    case "text":
      return textProblems(value, type);
    case "day":
      return when(!day.safeParse(value).success, WRONG.day);
    case "year":
      return when(!isWhole(value, YEARS.first, YEARS.last), WRONG.year);
    case "count":
      return when(!isWhole(value, 0, type.most), wholeNumber(type.most));
    case "amount":
      return when(!isAmount(value, type.most), anAmount(type.most));
    case "yes-no":
      return when(typeof value !== "boolean", WRONG.yesNo);
    case "choice":
      return when(!isOneOf(value, type.of), notListed(type.of));
    case "choices":
      return when(!(Array.isArray(value) && value.every((one) => isOneOf(one, type.of))), notListed(type.of));
    case "occupation":
      return when(typeof value !== "string" || !idsOf(checked.occupations).has(value), WRONG.occupation);
    case "level":
      return when(!levels.some(({ rank }) => rank === value), WRONG.level);
    case "person":
      return when(!isId(value), WRONG.person);
    case "record":
      return when(!isId(value), WRONG.record);
    case "resident-id":
      return typeof value === "string" ? numberProblems({ residentId: value }, checked) : [WRONG.text];
  }
}

function textProblems(value: Value, { most, form }: Extract<Column["type"], { kind: "text" }>): Wrong[] {
  if (typeof value !== "string") return [WRONG.text];
  const characters = most > ONE_LINE ? FORMS.text : FORMS.line;
  const wrong = [
    ...when(value.length > most, tooLong(most)),
    ...when(!characters.safeParse(value).success, WRONG.characters),
  ];
  if (form === undefined || wrong.length > 0) return wrong;
  return when(!IS[form](value), WRONG[form]);
}

const IS = {
  "post-code": (value: string) => postCode.safeParse(value).success,
  "credit-code": (value: string) => creditCode.parse(value).ok,
};

function isWhole(value: Value, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Two places: what is left of its hundredths is the noise of binary numbers. */
function isAmount(value: Value, most: number): boolean {
  if (typeof value !== "number" || !(value >= 0 && value <= most)) return false;
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

function isOneOf(value: Value, of: readonly Pick<Choice, "id">[]): boolean {
  return of.some(({ id }) => id === value);
}

function isId(value: Value): boolean {
  return typeof value === "string" && ID.test(value);
}

function when(is: boolean, wrong: Wrong): Wrong[] {
  return is ? [wrong] : [];
}
