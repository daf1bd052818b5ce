import { type DictionaryEdition, dictionaryEditions } from "@jianheng/standards/occupations";
import { type Problem, type Result, refuse, succeed } from "../kernel/index.ts";
import type { NamedOccupation } from "../registers/index.ts";
import { plainText, type RawSheet } from "../workbook/index.ts";
import type { Correctable } from "./correction.ts";
import { type DictionaryRow, type Place, readRows } from "./read-rows.ts";
import { DICTIONARY } from "./template.ts";
import { contradicts, more, taken, twice, WRONG } from "./words.ts";

/** What a workbook brings beside what is known. */
export interface DictionaryLoad {
  rows: number;
  /** Occupations that were not known. */
  added: readonly Pick<DictionaryRow, "name" | "codes">[];
  /** Numbers of occupations that were known without. */
  filled: readonly { occupation: string; edition: DictionaryEdition; code: string }[];
  /** Occupations of which nothing new is said. */
  same: number;
}

/** An occupation that is known; of which numbers were brought in, where that is said. */
type Known = NamedOccupation & Partial<Pick<Correctable, "loaded">>;

/** Rows beyond this are not read; the whole dictionary has half as many. */
const MOST_ROWS = 4000;
/** So many mistakes are told one by one. */
const MOST_TOLD = 200;

/**
 * What a workbook says of occupations, beside those that are known: new ones, and numbers for those
 * that have none. Refuses with everything that is wrong: nothing that is known is ever said otherwise.
 */
export function readDictionary(of: { sheets: readonly RawSheet[]; known: readonly Known[] }): Result<DictionaryLoad> {
  const { sheets, known } = of;
  const sheet = sheets.find(({ name }) => name === DICTIONARY) ?? sheets[0];
  if (!sheet) return refuse([{ at: "", ...WRONG.noRows }]);
  if (sheet.rows.length > MOST_ROWS) return refuse([{ at: sheet.name, ...WRONG.tooMany }]);
  const { rows, problems, at } = readRows(sheet);
  const wrong = [...problems, ...amongThemselves(rows, at), ...againstKnown(rows, { known, at })];
  if (wrong.length > MOST_TOLD) return refuse([...wrong.slice(0, MOST_TOLD), more(wrong.length - MOST_TOLD)]);
  if (wrong.length > 0) return refuse(wrong);
  const byName = namesOf(known);
  const filled = rows.flatMap((row) => {
    const old = byName.get(keyOf(row.name));
    if (!old) return [];
    return codesOf(row).flatMap(({ edition, code }) =>
      old.codes[edition] === null ? [{ occupation: old.id, edition, code }] : [],
    );
  });
  const added = rows.filter(({ name }) => !byName.has(keyOf(name))).map(({ name, codes }) => ({ name, codes }));
  const touched = new Set(filled.map(({ occupation }) => occupation)).size;
  return succeed({ rows: rows.length, added, filled, same: rows.length - added.length - touched });
}

/** Names and numbers that stand further up already. */
function amongThemselves(rows: readonly DictionaryRow[], at: Place): Problem[] {
  const names = new Map<string, number>();
  const codes = new Map<string, number>();
  return rows.flatMap((row) => {
    const problems: Problem[] = [];
    const look = (seen: Map<string, number>, of: Seen) => {
      const first = seen.get(of.key);
      if (first === undefined) seen.set(of.key, row.row);
      else problems.push({ at: at(row.row, of.edition), ...twice(first, of.words) });
    };
    if (row.name !== "") look(names, { key: keyOf(row.name), edition: undefined, words: NAMES });
    for (const { edition, code } of codesOf(row)) look(codes, { key: `${edition} ${code}`, edition, words: CODES });
    return problems;
  });
}

interface Seen {
  key: string;
  edition: DictionaryEdition | undefined;
  words: { zh: string; en: string };
}

const NAMES = { zh: "职业名称", en: "name" };
const CODES = { zh: "同一版的编码", en: "number in this edition" };

/** Numbers other than those that are known, and numbers that are known of another occupation. */
function againstKnown(
  rows: readonly DictionaryRow[],
  { known, at }: { known: readonly Known[]; at: Place },
): Problem[] {
  const byName = namesOf(known);
  const holders = new Map(
    known.flatMap((one) => dictionaryEditions.map((edition) => [`${edition} ${one.codes[edition]}`, one] as const)),
  );
  return rows.flatMap((row) => {
    const own = byName.get(keyOf(row.name));
    return codesOf(row).flatMap(({ edition, code }): Problem[] => {
      const place = at(row.row, edition);
      const printed = own?.codes[edition] ?? null;
      if (printed !== null && printed !== code)
        return [{ at: place, ...contradicts(printed, own?.loaded?.codes[edition] ?? false) }];
      const holder = holders.get(`${edition} ${code}`);
      return holder && holder !== own ? [{ at: place, ...taken(holder.name) }] : [];
    });
  });
}

function namesOf(known: readonly Known[]): ReadonlyMap<string, Known> {
  return new Map(known.map((one) => [keyOf(one.name), one]));
}

/** Names that read alike are the same. */
function keyOf(name: string): string {
  return plainText(name).toUpperCase();
}

function codesOf({ codes }: DictionaryRow): { edition: DictionaryEdition; code: string }[] {
  return dictionaryEditions.flatMap((edition) => {
    const code = codes[edition];
    return code === undefined ? [] : [{ edition, code }];
  });
}
