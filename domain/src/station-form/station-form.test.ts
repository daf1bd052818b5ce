import fc from "fast-check";
import { expect, test } from "vitest";
import { dayBefore } from "../kernel/index.ts";
import { appraisedTable, areaPerHead, threeYearsTo } from "./index.ts";

test.each([
  ["2026-11-22", "2023-11-23"],
  ["2026-12-31", "2024-01-01"],
  ["2024-02-29", "2021-03-01"],
  ["2027-02-28", "2024-02-29"],
])("the three years to %s begin with %s", (day, since) => {
  expect(threeYearsTo(day)).toBe(since);
});

test("the day before the three years is as far in its year as the day, but for a leap day", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (moment) => {
      const text = moment.toISOString().slice(0, 10);
      const before = dayBefore(threeYearsTo(text));
      expect(Number(text.slice(0, 4)) - Number(before.slice(0, 4))).toBe(3);
      expect(before.slice(5)).toBe(text.endsWith("02-29") ? "02-28" : text.slice(5));
    }),
  );
});

test("the area for each head is that of all who work there", () => {
  expect(areaPerHead({ officeArea: 120, staffEmployed: 3, staffContracted: 5 })).toBe(15);
  expect(areaPerHead({ officeArea: 100, staffEmployed: 3, staffContracted: 0 })).toBe(33.33);
  expect(areaPerHead({ officeArea: 100, staffEmployed: 0, staffContracted: 0 })).toBeNull();
});

test("the levels of the form have a column always, others where somebody was assessed", () => {
  expect(appraisedTable([]).levels).toEqual([1, 2, 3]);
  const table = appraisedTable([
    { occupation: "电工", level: 3, people: 40 },
    { occupation: "电工", level: 5, people: 2 },
    { occupation: "砌筑工", level: 1, people: 7 },
  ]);
  expect(table.levels).toEqual([1, 2, 3, 5]);
  expect(table.rows.map(({ occupation, sum }) => [occupation, sum])).toEqual([
    ["电工", 42],
    ["砌筑工", 7],
  ]);
  expect(table.rows[0]?.people.get(5)).toBe(2);
});
