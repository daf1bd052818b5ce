import fc from "fast-check";
import { isDay } from "../calendar.ts";
import type { Result } from "../result.ts";

/** The codes of everything that is wrong; none where nothing is. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

/** Digits in any number. */
export function someDigits(length: number): fc.Arbitrary<string> {
  return someOf("0123456789", length);
}

/** A text of `length` characters of `alphabet`. */
export function someOf(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
}

/** A day that somebody may have been born on. */
export const someBirth = fc
  .record({
    year: fc.integer({ min: 1900, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isDay);

/** Every text that differs from `text` in one character, which is another of `alphabet`. */
export function withOneError(text: string, alphabet: string): string[] {
  return [...text].flatMap((right, index) =>
    [...alphabet]
      .filter((wrong) => wrong !== right)
      .map((wrong) => text.slice(0, index) + wrong + text.slice(index + 1)),
  );
}

/** Every text in which two neighbours that differ have changed places. */
export function withNeighboursSwapped(text: string): string[] {
  return [...text.slice(1)].flatMap((second, index) => {
    const first = text.charAt(index);
    return first === second ? [] : [text.slice(0, index) + second + first + text.slice(index + 2)];
  });
}
