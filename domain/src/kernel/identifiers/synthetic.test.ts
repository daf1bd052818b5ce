import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReservedMobileNumber, mobileNumber } from "./mobile-number.ts";
import { codesOf, someBirth } from "./reading.fixture.ts";
import { isReservedResidentId, residentId } from "./resident-id.ts";
import { type Dice, syntheticMobileNumber, syntheticResidentId } from "./synthetic.ts";

/** Throws that can all be lowest, highest or anything between. */
const someDice: fc.Arbitrary<Dice> = fc
  .infiniteStream(fc.oneof(fc.constant(0), fc.constant(0.999_999), fc.double({ min: 0, max: 0.999_999, noNaN: true })))
  .map((stream) => (below) => Math.floor(Number(stream.next().value) * below));

describe("synthetic numbers", () => {
  it("are resident ids that read right and are known for what they are", () => {
    fc.assert(
      fc.property(someDice, (dice) => {
        const text = syntheticResidentId(dice);
        expect(codesOf(residentId.parse(text, { today: "2026-11-20" }))).toEqual([]);
        expect(isReservedResidentId(text)).toBe(true);
        expect(codesOf(residentId.parse(text, { refuseReserved: true }))).toEqual(["reserved-number"]);
      }),
    );
  });

  it("have the birth and the sex that are asked for", () => {
    fc.assert(
      fc.property(someDice, someBirth, fc.constantFrom("male", "female"), (dice, birth, sex) => {
        const read = residentId.parse(syntheticResidentId(dice, { birth, sex }));
        expect(read).toMatchObject({ ok: true, value: { birth, sex } });
      }),
    );
  });

  it("are mobile numbers that read right and are known for what they are", () => {
    fc.assert(
      fc.property(someDice, (dice) => {
        const text = syntheticMobileNumber(dice);
        expect(codesOf(mobileNumber.parse(text))).toEqual([]);
        expect(isReservedMobileNumber(text)).toBe(true);
      }),
    );
  });

  it("are the same for the same throws", () => {
    expect(syntheticResidentId(() => 0)).toBe(residentId.format(FIRST));
    expect(syntheticMobileNumber(() => 0)).toBe("10700000000");
  });
});

const FIRST = { region: "000000", birth: { year: 1960, month: 1, day: 1 }, sequence: "000" };
