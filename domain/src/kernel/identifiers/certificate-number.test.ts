import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certificateNumber, filingNumberOf } from "./certificate-number.ts";
import { filingNumber } from "./filing-number.ts";
import { codesOf, someDigits, someOf } from "./reading.fixture.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const parts = fc.record({
  type: someOf(LETTERS, 1),
  organisation: someDigits(4),
  province: someDigits(2),
  institution: someDigits(6),
  year: someDigits(2),
  level: someOf(`0123456789${LETTERS}`, 1),
  serial: someDigits(6),
});

describe("a certificate number", () => {
  it("begins with the filing number of the institution", () => {
    const read = certificateNumber.parse("Y000051001064253000001");
    expect(read).toEqual({
      ok: true,
      value: {
        type: "Y",
        organisation: "0000",
        province: "51",
        institution: "001064",
        year: "25",
        level: "3",
        serial: "000001",
      },
    });
    expect(read.ok && filingNumberOf(read.value)).toBe("Y000051001064");
  });

  it("survives being written and read, and its filing number too", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { year, level, serial, ...filing } = given;
        const text = certificateNumber.format(given);
        expect(certificateNumber.parse(text)).toEqual({ ok: true, value: given });
        expect(filingNumber.parse(filingNumberOf(given))).toEqual({ ok: true, value: filing });
        expect(text).toBe(filingNumberOf(given) + year + level + serial);
      }),
    );
  });

  it.each(["y000051001064253000001", "Y 0000 51 001064 25 3 000001", "Ｙ０００051-001064-25-3-000001"])(
    "%j is read",
    (text) => {
      expect(certificateNumber.normalise(text)).toBe("Y000051001064253000001");
    },
  );

  it.each([
    ["Y00005100106425T000001", []],
    ["Q000051001064253000001", []],
    ["Y000051001064", ["wrong-length"]],
    ["1000051001064253000001", ["wrong-character"]],
    ["Y0000510O1O64253000001", ["wrong-character", "wrong-character"]],
    ["Y00005100106425技000001", ["wrong-character"]],
  ])("%j has these problems: %j", (text, codes) => {
    expect(codesOf(certificateNumber.parse(text))).toEqual(codes);
  });

  it("is shown by its first 3 and its last 4", () => {
    expect(certificateNumber.mask("Y000051001064253000001")).toBe("Y00***************0001");
  });
});
