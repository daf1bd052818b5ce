import fc from "fast-check";
import { expect, it } from "vitest";
import { findJsonError, repeatedKeys } from "./json-position.ts";

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

it.each<[string, [string, number, number][]]>([
  ['{"a":1,"b":1}', []],
  ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', []],
  ['{"a":1,"a":2}', [["a", 1, 8]]],
  [
    '{"a":1,\n "\\u0061":2, "a":3}',
    [
      ["a", 2, 2],
      ["a", 2, 14],
    ],
  ],
  [
    '[{"b":{"x":1,"x":{}}},{"b":1,"b":2}]',
    [
      ["x", 1, 14],
      ["b", 1, 30],
    ],
  ],
])("%j says these keys twice", (text, expected) => {
  expect(repeatedKeys(text).map(({ key, line, column }) => [key, line, column])).toEqual(expected);
});

it("finds no key twice in what JSON.stringify wrote", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => repeatedKeys(JSON.stringify(value)).length === 0));
});
