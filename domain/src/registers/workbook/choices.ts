import { levels } from "@jianheng/standards/levels";
import { plainText } from "../../workbook/index.ts";
import type { ColumnType, Value } from "../model.ts";
import { type NamedOccupation, numbersOf, onceForEach, plainNumbers } from "../occupations.ts";

/** One of what a cell may hold: what stands there, what it means, and what else people write for it. */
export interface CellChoice {
  name: string;
  value: Value;
  also: readonly string[];
}

const DIGITS = ["一", "二", "三", "四", "五"];

const LEVELS: readonly CellChoice[] = levels.map(({ rank, name, numbered }) => {
  const digit = numbered === null ? 0 : DIGITS.indexOf(numbered.slice(0, 1)) + 1;
  return {
    name: numbered === null ? name : `${numbered}/${name}`,
    value: rank,
    also: numbered === null ? [name] : [name, numbered, `${digit}级`, String(digit), numbered.slice(0, 1)],
  };
});

const asChoices = onceForEach((occupations: readonly NamedOccupation[]): readonly CellChoice[] => {
  const plainly = plainNumbers(occupations);
  return occupations.map((one) => {
    return { name: one.name, value: one.id, also: numbersOf(one).filter((code) => plainly.has(code)) };
  });
});

const YES_NO: readonly CellChoice[] = [
  { name: "是", value: true, also: [] },
  { name: "否", value: false, also: [] },
];

/** What can be chosen in a column; nothing where it takes what is written. */
export function choicesOf(
  type: ColumnType,
  occupations: readonly NamedOccupation[],
): readonly CellChoice[] | undefined {
  switch (type.kind) {
    case "choice":
    case "choices":
      return type.of.map(({ id, name }) => ({ name, value: id, also: [] }));
    case "level":
      return LEVELS;
    case "occupation":
      return asChoices(occupations);
    case "yes-no":
      return YES_NO;
    default:
      return undefined;
  }
}

/** What a text means among what can be chosen, however its width, blanks and case are written; undefined where it is none. */
export function findChoice(type: ColumnType, text: string, occupations: readonly NamedOccupation[]): Value | undefined {
  const known = type.kind === "occupation" ? meaningsOfOccupations(occupations) : meaningsOf(type);
  const whole = known.get(plain(text));
  if (whole !== undefined) return whole;
  // 三级/高级工 is one level said twice: all its parts mean the same, or it is none.
  const parts = plain(text).split(/[/()、·]/);
  const [first, ...rest] = parts.filter((part) => part !== "").map((part) => known.get(part));
  return rest.length > 0 && rest.every((value) => value === first) ? first : undefined;
}

/** Made once for each list of choices: a workbook asks a million times. */
const meaningsOf = onceForEach((type: ColumnType) => meanings(choicesOf(type, []) ?? []));
const meaningsOfOccupations = onceForEach((of: readonly NamedOccupation[]) => meanings(asChoices(of)));

function meanings(choices: readonly CellChoice[]): ReadonlyMap<string, Value> {
  const names = choices.map(({ name, value }) => [plain(name), value] as const);
  const others = choices.flatMap(({ also, value }) => also.map((one) => [plain(one), value] as const));
  // Of two that are written alike, the first is meant, and what it is called before what else is written for it.
  return new Map([...names, ...others].reverse());
}

function plain(text: string): string {
  return plainText(text).toUpperCase();
}
