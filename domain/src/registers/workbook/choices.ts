import { levels } from "@jianheng/standards/levels";
import { occupations } from "@jianheng/standards/occupations";
import { plainText } from "../../workbook/index.ts";
import type { ColumnType, Value } from "../model.ts";

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

const OCCUPATIONS: readonly CellChoice[] = occupations.map(({ id, name, codes }) => {
  return { name, value: id, also: Object.values(codes).filter((code) => code !== null) };
});

const YES_NO: readonly CellChoice[] = [
  { name: "是", value: true, also: [] },
  { name: "否", value: false, also: [] },
];

/** What can be chosen in a column; nothing where it takes what is written. */
export function choicesOf(type: ColumnType): readonly CellChoice[] | undefined {
  switch (type.kind) {
    case "choice":
    case "choices":
      return type.of.map(({ id, name }) => ({ name, value: id, also: [] }));
    case "level":
      return LEVELS;
    case "occupation":
      return OCCUPATIONS;
    case "yes-no":
      return YES_NO;
    default:
      return undefined;
  }
}

/** What a text means among what can be chosen, however its width, blanks and case are written; undefined where it is none. */
export function findChoice(type: ColumnType, text: string): Value | undefined {
  const known = meaningsOf(type);
  const whole = known.get(plain(text));
  if (whole !== undefined) return whole;
  // 三级/高级工 is one level said twice: all its parts mean the same, or it is none.
  const parts = plain(text).split(/[/()、·]/);
  const [first, ...rest] = parts.filter((part) => part !== "").map((part) => known.get(part));
  return rest.length > 0 && rest.every((value) => value === first) ? first : undefined;
}

/** Made once for each list of choices: a workbook asks a million times. */
const MEANINGS = new WeakMap<ColumnType, ReadonlyMap<string, Value>>();

function meaningsOf(type: ColumnType): ReadonlyMap<string, Value> {
  const made = MEANINGS.get(type);
  if (made) return made;
  const named = (choicesOf(type) ?? []).flatMap(({ name, value, also }) => {
    return [name, ...also].map((one) => [plain(one), value] as const);
  });
  // Of two that are written alike, the first is meant.
  const meanings = new Map(named.reverse());
  MEANINGS.set(type, meanings);
  return meanings;
}

function plain(text: string): string {
  return plainText(text).toUpperCase();
}
