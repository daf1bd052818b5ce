import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occupationCode } from "./occupation-code.ts";
import { codesOf, someDigits, someOf } from "./reading.fixture.ts";

const parts = fc.record({
  major: someOf("123456789", 1),
  subMajor: someDigits(2),
  minor: someDigits(2),
  unit: someDigits(2),
});

describe("an occupation code", () => {
  it("has four steps", () => {
    expect(occupationCode.parse("6-29-01-01")).toEqual({
      ok: true,
      value: { major: "6", subMajor: "29", minor: "01", unit: "01" },
    });
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(occupationCode.parse(occupationCode.format(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it.each(["６－２９－０１－０１", "6—29—01—01", "6 - 29 - 01 - 01", "6290101"])("%j is read", (text) => {
    expect(occupationCode.normalise(text)).toBe("6-29-01-01");
  });

  it.each([
    ["6-06-04-00", []],
    ["6-29-1-1", ["wrong-length"]],
    ["62-9-01-01", ["wrong-character", "wrong-character"]],
    ["0-21", ["wrong-length"]],
    ["0-29-01-01", ["wrong-character"]],
    ["6.29.01.01", ["wrong-character", "wrong-character", "wrong-character"]],
  ])("%j has these problems: %j", (text, codes) => {
    expect(codesOf(occupationCode.parse(text))).toEqual(codes);
  });
});
