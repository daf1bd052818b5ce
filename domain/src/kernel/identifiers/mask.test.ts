import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certificateNumber } from "./certificate-number.ts";
import { creditCode } from "./credit-code.ts";
import { filingNumber } from "./filing-number.ts";
import { mask } from "./mask.ts";
import { mobileNumber } from "./mobile-number.ts";
import { qualificationNumber } from "./qualification-number.ts";
import { residentId } from "./resident-id.ts";

const EVERY = { certificateNumber, creditCode, filingNumber, mobileNumber, qualificationNumber, residentId };
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9A-Za-z -]{0,30}$/));

describe("a mask", () => {
  it.each(Object.entries(EVERY))("of %s never shows more than the first 3 and the last 4", (_name, kind) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = [...kind.normalise(text)];
        const shown = [...kind.mask(text)];
        expect(shown).toHaveLength(whole.length);
        shown.forEach((character, index) => {
          const open = whole.length >= 11 && (index < 3 || index >= whole.length - 4);
          expect(character).toBe(open ? whole[index] : "*");
        });
      }),
    );
  });

  it.each([
    ["", ""],
    ["1234567", "*******"],
    ["1234567890", "**********"],
    ["12345678901", "123****8901"],
  ])("of %j is %j", (text, shown) => {
    expect(mask(text)).toBe(shown);
  });
});
