import fc from "fast-check";
import { expect, it } from "vitest";
import { findJsonError } from "./json-position.ts";

it.each<[string, number, number]>([
  ["", 1, 1],
  ["abc", 1, 1],
  ["{", 1, 2],
  ['{"a":1,}', 1, 8],
  ["[1,]", 1, 4],
  ["[1 2]", 1, 4],
  ['{"a" 1}', 1, 6],
  ['{"a":\n  01}', 2, 4],
  ["{}{}", 1, 3],
  ["{'a':1}", 1, 2],
  ['["a\n"]', 1, 2],
])("%j stops being JSON at %i:%i", (text, line, column) => {
  expect(findJsonError(text)).toEqual({ line, column });
});

it("finds nothing in JSON, and something in whatever is not", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "x", "1"), (json, at, put) => {
      const text = json.slice(0, at % (json.length + 1)) + put + json.slice(at % (json.length + 1));
      expect(findJsonError(text) === undefined).toBe(isJson(text));
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
