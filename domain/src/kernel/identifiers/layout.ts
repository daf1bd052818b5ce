import type { Problem } from "../result.ts";
import { joinWords, type Words } from "../words.ts";
import { CREDIT_ALPHABET } from "./check-characters.ts";
import type { ParseOptions } from "./code.ts";

/** What may stand at a place. */
interface CharacterSet {
  characters: string;
  words: Words;
}

/** Some characters in a row, each of the same set. */
interface Stretch extends CharacterSet {
  length: number;
}

/** What a code is called, and its parts in the order they are written. */
export interface Layout<Part extends string> {
  name: Words;
  parts: Readonly<Record<Part, Stretch>>;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";

/** `length` digits. */
export function digits(length: number): Stretch {
  return { length, characters: DIGITS, words: { zh: "数字", en: "a digit" } };
}

/** One of the digits `from` to `to`. */
export function digitOf(from: number, to: number): Stretch {
  const words = { zh: `${from}至${to}的数字`, en: `a digit from ${from} to ${to}` };
  return { length: 1, characters: DIGITS.slice(from, to + 1), words };
}

/** A capital letter. */
export const letter: Stretch = { length: 1, characters: LETTERS, words: { zh: "大写字母", en: "a capital letter" } };

/** A digit or a capital letter. */
export const digitOrLetter: Stretch = {
  length: 1,
  characters: DIGITS + LETTERS,
  words: { zh: "数字或大写字母", en: "a digit or a capital letter" },
};

/** A digit or X, which stands for 10. */
export const digitOrX: Stretch = { length: 1, characters: `${DIGITS}X`, words: { zh: "数字或X", en: "a digit or X" } };

/** `length` characters of GB 32100. */
export function creditCharacters(length: number): Stretch {
  const words = {
    zh: "数字或大写字母（不用I、O、S、V、Z）",
    en: "a digit or a capital letter other than I, O, S, V, Z",
  };
  return { length, characters: CREDIT_ALPHABET, words };
}

/** A hyphen. */
export const hyphen: Stretch = { length: 1, characters: "-", words: { zh: "连字符“-”", en: "a hyphen" } };

/** Every character of a layout that is not what its place asks for, and a length that is wrong. */
export function layoutProblems(
  text: string,
  { name, parts }: Layout<string>,
  { at = "$" }: ParseOptions = {},
): Problem[] {
  const places = placesOf(parts);
  const characters = [...text];
  if (characters.length === 0) return [{ at, code: "missing", message: missing(name) }];
  if (characters.length === places.length) return characterProblems(characters, places, at);
  const size = { given: characters.length, asked: places.length };
  const anywhere = Array.from(places, () => anyOf(parts));
  return [
    { at, code: "wrong-length", message: wrongLength(name, size) },
    ...characterProblems(characters.slice(0, places.length), anywhere, at),
  ];
}

/** The places of layouts, made once each: a workbook has 100,000 numbers of the same one. */
const made = new WeakMap<object, readonly Stretch[]>();

/** What each place of a layout asks for, in their order. */
function placesOf(parts: Layout<string>["parts"]): readonly Stretch[] {
  const known = made.get(parts);
  if (known) return known;
  const places = Object.values<Stretch>(parts).flatMap((part) => Array.from({ length: part.length }, () => part));
  made.set(parts, places);
  return places;
}

/** What stands in a text that has no problems, part by part. */
export function cut<Part extends string>(text: string, { parts }: Layout<Part>): Record<Part, string> {
  let from = 0;
  const entries = Object.entries<Stretch>(parts).map(([part, { length }]) => {
    from += length;
    return [part, text.slice(from - length, from)];
  });
  return Object.fromEntries(entries) as Record<Part, string>;
}

/** The parts one after the other, in the order of the layout. */
export function join<Part extends string>(values: Readonly<Record<Part, string>>, { parts }: Layout<Part>): string {
  return (Object.keys(parts) as Part[]).map((part) => values[part]).join("");
}

function characterProblems(characters: readonly string[], places: readonly CharacterSet[], at: string): Problem[] {
  return characters.flatMap((character, index) => {
    const place = places[index];
    if (!place || place.characters.includes(character)) return [];
    return [{ at, code: "wrong-character", message: wrongCharacter(character, index + 1, place.words) }];
  });
}

/** Where the length is wrong nobody knows which place a character stands at: only what stands nowhere is wrong. */
function anyOf(parts: Layout<string>["parts"]): CharacterSet {
  const sets = new Map(Object.values(parts).map((part) => [part.characters, part]));
  const widest = [...sets.values()].filter((set) => ![...sets.values()].some((other) => isWithin(set, other)));
  return {
    characters: widest.map(({ characters }) => characters).join(""),
    words: joinWords(
      widest.map(({ words }) => words),
      { zh: "或", en: " or " },
    ),
  };
}

function isWithin(set: CharacterSet, other: CharacterSet): boolean {
  return set !== other && [...set.characters].every((character) => other.characters.includes(character));
}

function missing({ zh, en }: Words): Words {
  return { zh: `请填写${zh}`, en: `give the ${en}` };
}

function wrongLength({ zh, en }: Words, { given, asked }: { given: number; asked: number }): Words {
  return {
    zh: `${zh}应为${asked}位，现为${given}位，请核对是否漏填或多填`,
    en: `the ${en} must have ${asked} characters, this one has ${given}; look for what is missing or too much`,
  };
}

function wrongCharacter(character: string, position: number, { zh, en }: Words): Words {
  return {
    zh: `第${position}位是“${character}”，应为${zh}，请改正`,
    en: `character ${position} is “${character}” and must be ${en}; correct it`,
  };
}
