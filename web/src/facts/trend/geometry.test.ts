import { expect, it } from "vitest";
import { drawn, labelled } from "./geometry.ts";

const step = (day: string, until: string, low: number, high: number) => ({ day, until, low, high, of: 10000 });

it("days lie where they are between the first and the last, points where they are between none and all", () => {
  const { stretches, gaps } = drawn([
    step("2026-01-01", "2026-01-05", 5000, 10000),
    step("2026-01-06", "2026-01-10", 5000, 7500),
  ]);
  expect(stretches).toEqual([
    { left: 0, right: 50, high: 0, low: 50 },
    { left: 50, right: 100, high: 25, low: 50 },
  ]);
  expect(gaps.map(({ left, right }) => [left, right])).toEqual([[50, 50]]);
});

it("what lies between two days that were seen is a gap, not a stretch", () => {
  const { stretches, gaps } = drawn([
    step("2026-01-01", "2026-01-02", 0, 10000),
    step("2026-01-09", "2026-01-10", 0, 9000),
  ]);
  expect(stretches.map(({ left, right }) => [left, right])).toEqual([
    [0, 20],
    [80, 100],
  ]);
  expect(gaps).toMatchObject([{ left: 20, right: 80, from: { high: 0 }, to: { high: 10 } }]);
});

it("a stretch ends where the next begins, also where both were seen on the day of the change", () => {
  const { stretches, gaps } = drawn([
    step("2026-01-01", "2026-01-06", 5000, 10000),
    step("2026-01-06", "2026-01-10", 5000, 7500),
  ]);
  expect(stretches.map(({ left, right }) => [left, right])).toEqual([
    [0, 50],
    [50, 100],
  ]);
  expect(gaps.map(({ left, right }) => [left, right])).toEqual([[50, 50]]);
});

it("nothing is drawn of nothing, and one day is the whole of it", () => {
  expect(drawn([])).toEqual({ stretches: [], gaps: [] });
  expect(drawn([step("2026-01-01", "2026-01-01", 0, 10000)]).stretches).toMatchObject([{ left: 0, right: 100 }]);
});

it("a label stands beside its line, or below the one that stands there", () => {
  expect(labelled([{ at: 4 }, { at: 10 }, { at: 40 }]).map(({ label }) => label)).toEqual([4, 12, 40]);
});
