import { type DictionaryEdition, dictionaryEditions } from "@jianheng/standards/occupations";
import type { Problem } from "../kernel/index.ts";
import type { NamedOccupation } from "../registers/index.ts";
import { plainText } from "../workbook/index.ts";
import { taken } from "./words.ts";

/** An occupation of the list, and what of it was brought in: the rest came along, and stays. */
export interface Correctable extends NamedOccupation {
  loaded: { name: boolean; codes: Readonly<Record<DictionaryEdition, boolean>> };
}

/** What is corrected of it: another name, other numbers; null takes a number back (未核实). */
export interface Correction {
  name?: string | undefined;
  codes: { readonly [edition in DictionaryEdition]?: string | null | undefined };
}

/** What a correction really changes. */
export function correctionOf(of: NamedOccupation, { name, codes }: Correction): Correction {
  const other = dictionaryEditions.flatMap((edition) => {
    const code = codes[edition];
    return code === undefined || code === of.codes[edition] ? [] : [[edition, code] as const];
  });
  return { ...(name !== undefined && name !== of.name && { name }), codes: Object.fromEntries(other) };
}

/** Why an occupation can't be corrected so: everything at once. */
export function correctionProblems(of: {
  occupation: Correctable;
  correction: Correction;
  known: readonly NamedOccupation[];
}): Problem[] {
  const { occupation, known } = of;
  const { name, codes } = correctionOf(occupation, of.correction);
  const others = known.filter(({ id }) => id !== occupation.id);
  const changed = dictionaryEditions.filter((edition) => codes[edition] !== undefined);
  if (name === undefined && changed.length === 0) return [{ at: "", ...NOTHING }];
  const namesake = others.find((one) => name !== undefined && alike(one.name) === alike(name));
  return [
    ...(name === undefined ? [] : [...fixed("$.name", occupation.loaded.name)]),
    ...(namesake ? [{ at: "$.name", ...NAMED }] : []),
    ...changed.flatMap((edition): Problem[] => {
      const at = `$.codes.${edition}`;
      const holder = others.find((one) => codes[edition] !== null && one.codes[edition] === codes[edition]);
      if (occupation.codes[edition] === null) return [{ at, ...BY_FILE }];
      return [...fixed(at, occupation.loaded.codes[edition]), ...(holder ? [{ at, ...taken(holder.name) }] : [])];
    }),
  ];
}

function fixed(at: string, loaded: boolean): Problem[] {
  return loaded ? [] : [{ at, ...CAME_ALONG }];
}

function alike(name: string): string {
  return plainText(name).toUpperCase();
}

type Said = Omit<Problem, "at">;
const NOTHING: Said = {
  code: "nothing-changes",
  message: { zh: "与目录中的相同：请填写要更正的内容", en: "that is what the list says: give what is to be corrected" },
};
const NAMED: Said = {
  code: "name-taken",
  message: { zh: "目录中已有这个职业，请核对", en: "the list has an occupation of this name" },
};
const CAME_ALONG: Said = {
  code: "came-along",
  message: { zh: "这是系统预置的内容，有公开来源，不能更正", en: "this came along with its source, and stays" },
};
const BY_FILE: Said = {
  code: "by-file",
  message: { zh: "该版编码未核实：请用导入补充", en: "this number is not known: bring it in by a workbook" },
};
