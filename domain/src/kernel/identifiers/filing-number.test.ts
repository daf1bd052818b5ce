import { describe, expect, it } from "vitest";
import { filingNumber } from "./filing-number.ts";
import { codesOf } from "./reading.fixture.ts";

describe("a filing number", () => {
  it("is the published one, in its parts and back", () => {
    const parts = { type: "Y", organisation: "0000", province: "51", institution: "001064" };
    expect(filingNumber.parse("Y000051001064")).toEqual({ ok: true, value: parts });
    expect(filingNumber.format(parts)).toBe("Y000051001064");
  });

  it.each([
    ["", ["missing"]],
    ["ｙ0000 51 001064", []],
    ["Y00005100106", ["wrong-length"]],
    ["0000051001064", ["wrong-character"]],
    ["YOOOO51001064", Array.from({ length: 4 }, () => "wrong-character")],
  ])("%j has these problems: %j", (text, codes) => {
    expect(codesOf(filingNumber.parse(text))).toEqual(codes);
  });
});
