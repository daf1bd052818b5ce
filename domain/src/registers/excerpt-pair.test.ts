import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptPair } from "./excerpt-pair.ts";

const MOST = 20;
const long = "甲".repeat(100);

it("leaves short texts as they are, and what was not said", () => {
  expect(excerptPair(["电工", "焊工"], MOST)).toEqual(["电工", "焊工"]);
  expect(excerptPair([null, "焊工"], MOST)).toEqual([null, "焊工"]);
});

it("shows of long texts where they differ", () => {
  expect(excerptPair([`${long}乙`, `${long}丙`], MOST)).toEqual([`…${"甲".repeat(12)}乙`, `…${"甲".repeat(12)}丙`]);
  expect(excerptPair([`乙${long}`, null], MOST)).toEqual([`乙${"甲".repeat(18)}…`, null]);
  expect(excerptPair([long, `${long}乙`], MOST)).toEqual([`…${"甲".repeat(12)}`, `…${"甲".repeat(12)}乙`]);
});

it("keeps what differs apart, whole characters, and within the bound", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "𠮷", "a"), maxLength: 120 });
  fc.assert(
    fc.property(text, text, text, (shared, one, other) => {
      fc.pre(one !== other);
      const [first, second] = excerptPair([shared + one, shared + other], MOST);
      expect(first).not.toBe(second);
      for (const said of [first ?? "", second ?? ""]) {
        expect([...said].length).toBeLessThanOrEqual(MOST);
        expect([...said].filter((character) => !"甲乙𠮷a…".includes(character))).toEqual([]);
      }
    }),
  );
});
