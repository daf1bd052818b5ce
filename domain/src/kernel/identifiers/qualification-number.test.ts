import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualificationNumber } from "./qualification-number.ts";
import { codesOf, someDigits, someOf } from "./reading.fixture.ts";

const parts = fc.record({
  year: someDigits(2),
  province: someDigits(2),
  city: someDigits(2),
  body: someOf("01234", 1),
  station: someDigits(3),
  level: someOf("12345", 1),
  serial: someDigits(5),
});

describe("an old qualification certificate number", () => {
  it("has the station's number in it: Jiangsu, Nanjing, local station 003", () => {
    expect(qualificationNumber.parse("0510012003300001")).toEqual({
      ok: true,
      value: { year: "05", province: "10", city: "01", body: "2", station: "003", level: "3", serial: "00001" },
    });
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(qualificationNumber.parse(qualificationNumber.format(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it("has five kinds of body and five levels", () => {
    expect(codesOf(qualificationNumber.parse("0510015003600001"))).toEqual(["wrong-character", "wrong-character"]);
    expect(codesOf(qualificationNumber.parse("10012003300001"))).toEqual(["wrong-length"]);
  });
});
