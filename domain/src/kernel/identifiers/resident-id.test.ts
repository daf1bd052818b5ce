import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mod11Check } from "./check-characters.ts";
import { codesOf, someBirth, someDigits, withNeighboursSwapped, withOneError } from "./reading.fixture.ts";
import { isReservedResidentId, residentId } from "./resident-id.ts";

const PUBLISHED = ["11010519491231002X", "440524188001010014"];
const parts = fc.record({ region: someDigits(6), birth: someBirth, sequence: someDigits(3) });

describe("a resident id (GB 11643)", () => {
  it("has the check digits that are published", () => {
    expect(PUBLISHED.map((text) => mod11Check(text.slice(0, 17)))).toEqual(["X", "4"]);
  });

  it("says where, when and of which sex", () => {
    expect(PUBLISHED.map((text) => residentId.parse(text))).toEqual([
      {
        ok: true,
        value: { region: "110105", birth: { year: 1949, month: 12, day: 31 }, sequence: "002", sex: "female" },
      },
      { ok: true, value: { region: "440524", birth: { year: 1880, month: 1, day: 1 }, sequence: "001", sex: "male" } },
    ]);
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const sex = Number(given.sequence) % 2 === 1 ? "male" : "female";
        expect(residentId.parse(residentId.format(given))).toEqual({ ok: true, value: { ...given, sex } });
      }),
    );
  });

  it("catches every error in one character, and every two neighbours that changed places", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const text = residentId.format(given);
        const wrong = [...withOneError(text, "0123456789X"), ...withNeighboursSwapped(text)];
        expect(wrong.filter((each) => residentId.parse(each).ok)).toEqual([]);
        const digitsOnly = wrong.filter((each) => /^\d{17}[\dX]$/.test(each));
        expect(digitsOnly.filter((each) => !codesOf(residentId.parse(each)).includes("wrong-check-digit"))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["11010519491231002x", "small letter"],
    [" 110105 19491231 002X ", "spaces"],
    ["110105-19491231-002X", "hyphens"],
    ["110105–19491231—002X", "dashes"],
    ["110105\u300019491231\u200b002X\ufeff", "spaces nobody sees"],
    ["１１０１０５１９４９１２３１００２Ｘ", "full width"],
    ["１１０１０５－１９４９１２３１－００２ｘ", "full width with hyphens"],
  ])("%j is read (%s)", (text) => {
    expect(residentId.normalise(text)).toBe("11010519491231002X");
    expect(residentId.parse(text).ok).toBe(true);
  });

  it.each([
    ["", ["missing"]],
    ["  ", ["missing"]],
    ["1101051949123100", ["wrong-length"]],
    ["11010519491231002XX", ["wrong-length"]],
    ["1101O519491231", ["wrong-length", "wrong-character"]],
    ["1101O519491231002X", ["wrong-character"]],
    ["110105194X1231002X", ["wrong-character"]],
    ["1101O51949023000?X", ["wrong-character", "wrong-character", "impossible-birth-date"]],
    ["110105194912310021", ["wrong-check-digit"]],
    ["110105194902300021", ["impossible-birth-date", "wrong-check-digit"]],
    [`11010517991231002${mod11Check("11010517991231002")}`, ["impossible-birth-date"]],
    ["𠮷1010519491231002X", ["wrong-character"]],
  ])("%j has everything that is wrong with it said: %j", (text, codes) => {
    expect(codesOf(residentId.parse(text))).toEqual(codes);
  });

  it("says at which position, in two languages, and never what would be right", () => {
    expect(residentId.parse("1101O519491231002X", { at: "$.id" })).toEqual({
      ok: false,
      problems: [
        {
          at: "$.id",
          code: "wrong-character",
          message: {
            zh: "第5位是“O”，应为数字，请改正",
            en: "character 5 is “O” and must be a digit; correct it",
          },
        },
      ],
    });
    const messages = [..."0123456789"].map((digit) => residentId.parse(`11010519491231002${digit}`));
    expect(new Set(messages.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(JSON.stringify(messages[0])).not.toMatch(/002|X/);
  });

  it("takes a birth in the future for wrong only where today is given", () => {
    const birth = { year: 2026, month: 11, day: 21 };
    const text = residentId.format({ region: "210102", birth, sequence: "001" });
    expect(residentId.parse(text).ok).toBe(true);
    expect(residentId.parse(text, { today: "2026-11-21" }).ok).toBe(true);
    expect(codesOf(residentId.parse(text, { today: "2026-11-20" }))).toEqual(["future-birth-date"]);
  });

  it("asks no table of regions: abolished ones stay", () => {
    const birth = { year: 1970, month: 2, day: 28 };
    expect(residentId.parse(residentId.format({ region: "219999", birth, sequence: "123" })).ok).toBe(true);
  });

  it("is refused in the synthetic range where that is asked for", () => {
    const birth = { year: 1990, month: 1, day: 1 };
    const text = residentId.format({ region: "002101", birth, sequence: "001" });
    expect(isReservedResidentId(text)).toBe(true);
    expect(residentId.parse(text).ok).toBe(true);
    expect(codesOf(residentId.parse(text, { refuseReserved: true }))).toEqual(["reserved-number"]);
    expect(PUBLISHED.map(isReservedResidentId)).toEqual([false, false]);
    expect(PUBLISHED.every((each) => residentId.parse(each, { refuseReserved: true }).ok)).toBe(true);
  });

  it("is shown by its first 3 and its last 4", () => {
    expect(residentId.mask("110105 19491231 002x")).toBe("110***********002X");
  });
});
