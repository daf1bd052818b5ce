import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CREDIT_ALPHABET, mod31Check } from "./check-characters.ts";
import { creditCode } from "./credit-code.ts";
import { codesOf, someDigits, someOf, withNeighboursSwapped, withOneError } from "./reading.fixture.ts";

const PUBLISHED = ["91350100M000100Y43", "91512081MA62K0260E"];
const parts = fc.record({
  authority: someOf(CREDIT_ALPHABET, 1),
  category: someOf(CREDIT_ALPHABET, 1),
  region: someDigits(6),
  subject: someOf(CREDIT_ALPHABET, 9),
});

describe("a unified social credit code (GB 32100)", () => {
  it("has the check characters that are published", () => {
    expect(PUBLISHED.map((text) => mod31Check(text.slice(0, 17)))).toEqual(["3", "E"]);
  });

  it("has 0 for a check of 31", () => {
    expect(mod31Check("00000000000000000")).toBe("0");
    expect(creditCode.parse("000000000000000000").ok).toBe(true);
  });

  it("has five parts, the last of which follows", () => {
    expect(creditCode.parse("91350100M000100Y43")).toEqual({
      ok: true,
      value: { authority: "9", category: "1", region: "350100", subject: "M000100Y4" },
    });
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(creditCode.parse(creditCode.format(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it("catches every error in one character, and every two neighbours that changed places", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const text = creditCode.format(given);
        const wrong = [...withOneError(text, CREDIT_ALPHABET), ...withNeighboursSwapped(text)];
        expect(wrong.filter((each) => creditCode.parse(each).ok)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    "91350100m000100y43",
    "９１３５０１００Ｍ０００１００Ｙ４３",
    "91350100-M000100Y4-3",
    "91 350100 M000100Y4 3",
  ])("%j is read", (text) => {
    expect(creditCode.normalise(text)).toBe("91350100M000100Y43");
    expect(creditCode.parse(text).ok).toBe(true);
  });

  it.each([
    ["91350100M000100Y4", ["wrong-length"]],
    ["91350100MOOO100Y43", ["wrong-character", "wrong-character", "wrong-character"]],
    ["91A50100M000100Y43", ["wrong-character"]],
    ["91350100M000100Y44", ["wrong-check-digit"]],
    ["SIVOZ", ["wrong-length", ...Array.from({ length: 5 }, () => "wrong-character")]],
  ])("%j has everything that is wrong with it said: %j", (text, codes) => {
    expect(codesOf(creditCode.parse(text))).toEqual(codes);
  });

  it("says nothing of which check character would be right", () => {
    const results = [..."0124"].map((check) => JSON.stringify(creditCode.parse(`91350100M000100Y4${check}`)));
    expect(new Set(results).size).toBe(1);
  });
});
