import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { personalData } from "./personal-data.ts";

const ours = personalData(randomBytes(32));

test("what is sealed opens in its place and nowhere else", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, place, other) => {
      const sealed = ours.seal(text, place);
      expect(ours.open(sealed, place)).toBe(text);
      if (other !== place) expect(() => ours.open(sealed, other)).toThrow();
    }),
  );
});

test("the same text is sealed to other bytes each time, and indexed to the same", () => {
  expect(ours.seal("甲", "a")).not.toEqual(ours.seal("甲", "a"));
  expect(ours.index("甲", "id")).toEqual(ours.index("甲", "id"));
  expect(ours.index("甲", "id")).not.toEqual(ours.index("甲", "mobile"));
});

test("no two of many are sealed with the same nonce", () => {
  const many = Array.from({ length: 2_000 }, () => ours.seal("甲", "a"));
  expect(new Set(many.map((sealed) => sealed.toString("hex", 1, 13))).size).toBe(2_000);
});

test("another key opens nothing and finds nothing", () => {
  const theirs = personalData(randomBytes(32));
  expect(() => theirs.open(ours.seal("甲", "a"), "a")).toThrow();
  expect(theirs.index("甲", "id")).not.toEqual(ours.index("甲", "id"));
});

test("bytes that were changed don't open", () => {
  const sealed = ours.seal("甲乙丙", "a");
  for (let at = 0; at < sealed.length; at++) {
    const bent = Buffer.from(sealed);
    bent[at] = (bent[at] ?? 0) ^ 1;
    expect(() => ours.open(bent, "a")).toThrow();
  }
});
