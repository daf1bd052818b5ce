import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clamp, findPoints, formatPoints, formatRange, points, share, shortPoints } from "./points.ts";

const hundredths = fc.integer({ min: 0, max: 99_999_999 });

describe("points", () => {
  it("survive being written and read", () => {
    fc.assert(fc.property(hundredths, (value) => findPoints(formatPoints(value)) === value));
    fc.assert(fc.property(hundredths, (value) => points(Number(shortPoints(value))) === value));
  });

  it.each([
    [925, "9.25", "9.25"],
    [50, "0.50", "0.5"],
    [200, "2.00", "2"],
    [-25, "-0.25", "-0.25"],
    [0, "0.00", "0"],
  ])("%i hundredths are written %s and %s", (value, long, short) => {
    expect([formatPoints(value), shortPoints(value)]).toEqual([long, short]);
  });

  it("lie between two figures, or are the one that they are", () => {
    expect(formatRange({ low: 6200, high: 9600 })).toBe("62.00–96.00");
    expect(formatRange({ low: 100, high: 100 })).toBe("1.00");
  });

  it.each(["", "x", "-1", "1.234", "1.", ".5", "1e2", "１", "1234567"])("%j is no number of points", (text) => {
    expect(findPoints(text)).toBeUndefined();
  });

  it.each([0.005, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is finer than a hundredth or no number",
    (value) => {
      expect(() => points(value)).toThrow(RangeError);
    },
  );

  it("reads what floating point can't write exactly", () => {
    expect([0.07, 0.29, 1.1, 4.35].map(points)).toEqual([7, 29, 110, 435]);
  });

  it.each([
    [200, 2, 3, 133],
    [200, 1, 3, 67],
    [100, 1, 8, 13],
    [1, 1, 2, 1],
    [300, 1, 2, 150],
  ])("a share of %i × %i ÷ %i is %i: halves go up", (value, numerator, denominator, expected) => {
    expect(share(value, numerator, denominator)).toBe(expected);
  });

  it("are held between nothing and all", () => {
    expect([clamp(-5, 200), clamp(50, 200), clamp(900, 200)]).toEqual([0, 50, 200]);
  });
});
