import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  dayAfter,
  dayBefore,
  daysBefore,
  holdsOn,
  monthsBefore,
  overlap,
  type Period,
  periodProblems,
} from "./period.ts";

const day = fc.integer({ min: 0, max: 30 }).map((n) => `2026-11-${String(n + 1).padStart(2, "0")}`.slice(0, 10));
const period: fc.Arbitrary<Period> = fc
  .record({ from: day, until: fc.option(day) })
  .filter((one) => periodProblems(one).length === 0);

describe("a period", () => {
  it("overlaps another exactly when a day lies in both", () => {
    const days = Array.from({ length: 40 }, (_, n) => `2026-11-${String(n + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(period, period, (one, other) => {
        const shared = days.some((each) => holdsOn(one, each) && holdsOn(other, each));
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });

  it("holds on its first and its last day", () => {
    const one = { from: "2026-01-01", until: "2026-12-31" };
    expect(["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((each) => holdsOn(one, each))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn({ from: "2026-01-01", until: null }, "2099-01-01")).toBe(true);
  });

  it("that ends before it begins is wrong", () => {
    expect(periodProblems({ from: "2026-01-02", until: "2026-01-01" })).toMatchObject([
      { code: "ends-before-it-begins" },
    ]);
    expect(periodProblems({ from: "2026-01-01", until: "2026-01-01" })).toEqual([]);
  });
});

describe("the day before", () => {
  it.each([
    ["2026-11-21", "2026-11-20"],
    ["2026-11-01", "2026-10-31"],
    ["2026-01-01", "2025-12-31"],
    ["2024-03-01", "2024-02-29"],
    ["2026-03-01", "2026-02-28"],
  ])("%s is %s", (one, before) => {
    expect(dayBefore(one)).toBe(before);
  });
});

test("the day after the day before a day is that day", () => {
  const any = fc.date({ min: new Date("1900-01-02"), max: new Date("2199-12-30"), noInvalidDate: true });
  fc.assert(
    fc.property(any, (moment) => {
      const text = moment.toISOString().slice(0, 10);
      expect(dayAfter(dayBefore(text))).toBe(text);
      expect(dayBefore(dayAfter(text))).toBe(text);
    }),
  );
});

test.each([
  ["2026-11-22", 364, "2025-11-23"],
  ["2024-03-01", 365, "2023-03-02"],
  ["2026-11-22", 0, "2026-11-22"],
])("%s is %i days after %s", (day, count, before) => {
  expect(daysBefore(day, count)).toBe(before);
});

test.each([
  ["2026-11-22", 12, "2025-11-22"],
  ["2026-01-31", 2, "2025-11-30"],
  ["2024-02-29", 36, "2021-02-28"],
  ["2026-12-31", 12, "2025-12-31"],
])("%s is %i months after %s, or after the last day of that month", (day, count, before) => {
  expect(monthsBefore(day, count)).toBe(before);
});
