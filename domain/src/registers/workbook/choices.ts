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

/** What a text means among choices, however its width, blanks and case are written; undefined where it is none. */
export function findChoice(choices: readonly CellChoice[], text: string): Value | undefined {
  const wanted = plain(text);
  const parts = wanted.split(/[/()、·]/).filter((part) => part !== "");
  return meant(choices, [wanted]) ?? (parts.length > 1 ? meant(choices, parts) : undefined);
}

/** 三级/高级工 is one level said twice: all its parts mean the same, or it is none. */
function meant(choices: readonly CellChoice[], parts: readonly string[]): Value | undefined {
  const [first, ...rest] = parts.map(
    (part) => choices.find(({ name, also }) => [name, ...also].some((one) => plain(one) === part))?.value,
  );
  return rest.every((value) => value === first) ? first : undefined;
}

function plain(text: string): string {
  return plainText(text).toUpperCase();
}
