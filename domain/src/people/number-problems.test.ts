import { describe, expect, it } from "vitest";
import { type Dice, residentId, syntheticMobileNumber, syntheticResidentId } from "../kernel/index.ts";
import { numberProblems, type PersonNumbers } from "./number-problems.ts";

const dice: Dice = () => 0;
const madeUp = { residentId: syntheticResidentId(dice), mobile: syntheticMobileNumber(dice) };
/** Of a region that has never been: of the form of a real number, and nobody's. */
const real = {
  residentId: residentId.format({ region: "879999", birth: { year: 1990, month: 1, day: 1 }, sequence: "001" }),
  mobile: "19999999999",
};
const codes = (numbers: PersonNumbers, demonstration: boolean) =>
  numberProblems(numbers, { demonstration, today: "2026-11-21" }).map(({ at, code }) => `${at} ${code}`);

describe("a person's numbers", () => {
  it("are real ones where there are real people", () => {
    expect(codes(real, false)).toEqual([]);
    expect(codes(madeUp, false)).toEqual(["$.residentId reserved-number", "$.mobile reserved-number"]);
  });

  it("are made up in a demonstration", () => {
    expect(codes(madeUp, true)).toEqual([]);
    expect(codes(real, true)).toEqual(["$.residentId real-number", "$.mobile real-number"]);
  });

  it("are checked, and what is not given is not missed", () => {
    expect(codes({ residentId: "1", mobile: "1" }, true).map((code) => code.split(" ")[0])).toEqual([
      "$.residentId",
      "$.mobile",
    ]);
    expect(codes({ mobile: null }, true)).toEqual([]);
    expect(codes({}, false)).toEqual([]);
  });

  it("are those of somebody who is born", () => {
    const unborn = syntheticResidentId(dice, { birth: { year: 2027, month: 1, day: 1 } });
    expect(codes({ residentId: unborn }, true)).toEqual(["$.residentId future-birth-date"]);
  });
});
