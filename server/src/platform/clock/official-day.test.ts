import { expect, test } from "vitest";
import { officialDay, startOfficialDay } from "./official-day.ts";

test.each([
  ["2026-11-20T15:59:59.999Z", "2026-11-20"],
  ["2026-11-20T16:00:00.000Z", "2026-11-21"],
  ["2026-11-21T15:59:59.999Z", "2026-11-21"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
  ["2028-02-28T16:00:00.000Z", "2028-02-29"],
  ["1991-07-01T15:59:59.999Z", "1991-07-01"],
])("at %s it is %s in every office", (at, day) => {
  expect(officialDay(new Date(at))).toBe(day);
});

test("a day begins where the day before ends", () => {
  const start = startOfficialDay("2027-01-01");
  expect(start.toISOString()).toBe("2026-12-31T16:00:00.000Z");
  expect(officialDay(start)).toBe("2027-01-01");
  expect(officialDay(new Date(start.getTime() - 1))).toBe("2026-12-31");
});
