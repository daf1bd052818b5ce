import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReservedMobileNumber, mobileNumber } from "./mobile-number.ts";
import { codesOf, someDigits } from "./reading.fixture.ts";

const parts = fc.record({
  network: fc.oneof(
    fc.integer({ min: 130, max: 199 }).map((network) => String(network)),
    fc.constant("107"),
  ),
  block: someDigits(4),
  subscriber: someDigits(4),
});

describe("a mobile number", () => {
  it("survives being written and read", () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(mobileNumber.parse(mobileNumber.format(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it.each([
    "+86 107-0000-1234",
    "(+86)10700001234",
    "（０086）107 0000 1234",
    "8610700001234",
    "107–0000–1234",
    "１０７００００１２３４",
  ])("%j is read", (text) => {
    expect(mobileNumber.normalise(text)).toBe("10700001234");
  });

  it.each([
    ["", ["missing"]],
    ["1070000123", ["wrong-length"]],
    ["1070000123O", ["wrong-character"]],
    ["12000001234", ["no-mobile-network"]],
    ["02400001234", ["no-mobile-network"]],
  ])("%j has these problems: %j", (text, codes) => {
    expect(codesOf(mobileNumber.parse(text))).toEqual(codes);
  });

  it("is refused in the synthetic range where that is asked for", () => {
    expect(isReservedMobileNumber("+86 107 0000 1234")).toBe(true);
    expect(codesOf(mobileNumber.parse("10700001234", { refuseReserved: true }))).toEqual(["reserved-number"]);
  });

  it("is shown by its first 3 and its last 4", () => {
    expect(mobileNumber.mask("+86 107 0000 1234")).toBe("107****1234");
  });
});
