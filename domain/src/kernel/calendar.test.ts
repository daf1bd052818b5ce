import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt, dayNumber, daysInMonth, findDay, isDay, weekday } from "./calendar.ts";

describe("the calendar", () => {
  it("agrees with the machine's on every day", () => {
    const dates = fc.date({
      min: new Date("1600-01-01T00:00:00Z"),
      max: new Date("2400-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(isDay(day)).toBe(true);
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
        expect(findDay(date.toISOString().slice(0, 10))).toEqual(day);
        expect(dayAt(dayNumber(day))).toEqual(day);
        const next = new Date(date.getTime() + 86_400_000);
        const after = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
        expect(dayNumber(after) - dayNumber(day)).toBe(1);
      }),
    );
  });

  it("knows how long months are", () => {
    expect([2012, 2013, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
    expect([1, 4, 11, 12, 0, 13].map((month) => daysInMonth(2013, month))).toEqual([31, 30, 30, 31, 0, 0]);
  });

  it("has no 31 November and no day 0", () => {
    expect(isDay({ year: 2013, month: 11, day: 31 })).toBe(false);
    expect(isDay({ year: 2013, month: 11, day: 0 })).toBe(false);
    expect(isDay({ year: 2013, month: 13, day: 1 })).toBe(false);
    expect(findDay("2013-11-31")).toBeUndefined();
    expect(findDay("2013年11月30日")).toBeUndefined();
  });
});
