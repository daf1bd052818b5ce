import { randomInt } from "node:crypto";
import { syntheticResidentId } from "@jianheng/domain/kernel";
import { occupations } from "@jianheng/standards/occupations";
import { expect, it } from "vitest";
import { theColumn, theRegister } from "../records.fixture.ts";
import { type FieldChecked, fieldProblems } from "./field-problems.ts";
import type { FormValue } from "./form-values.ts";

const CHECKED = { today: "2026-11-20", demonstration: true, kept: null, occupations } as const;
const of = (register: string, column: string): FieldChecked => ({
  ...CHECKED,
  register: theRegister(register),
  column: theColumn(register, column),
});
const alone = (register: string, column: string, held: FormValue) =>
  fieldProblems(of(register, column), { [column]: held });

it.each([
  ["batch", "number", "", "请填写“批次号”"],
  ["batch", "number", "号".repeat(51), "最多50个字，请精简"],
  ["batch", "applicants", "约60", "应填0至1000000的整数"],
  ["annual-plan", "year", "26", "应填四位年份，如“2026”"],
  ["site", "floorArea", "80.555", "应填0至1000000的数，最多两位小数"],
])("of %s %s is said in the words of the rules", (register, column, held, words) => {
  expect(alone(register, column, held)).toEqual([words]);
});

it("what may be left empty, and what is right, is not complained of", () => {
  expect(alone("batch", "reportedOn", null)).toEqual([]);
  expect(alone("batch", "level", "3")).toEqual([]);
  expect(alone("applicant", "residentId", syntheticResidentId(randomInt))).toEqual([]);
});

it("what other fields say counts at once: whether it may be left empty, and what it must agree with", () => {
  const level = of("batch", "level");
  expect(fieldProblems(level, { level: null, regime: null })).toEqual(["请填写“等级”"]);
  expect(fieldProblems(level, { level: null, regime: "special-ability" })).toEqual([]);
  const days = { startsOn: "2026-03-02", endsOn: "2026-03-01", number: "号".repeat(51) };
  expect(fieldProblems(of("batch", "endsOn"), days)).toEqual(["早于“考试开始日期”，请核对两个日期"]);
  expect(fieldProblems(of("batch", "startsOn"), days)).toEqual([]);
});

it("a masked number may be given back as it was, and no other", () => {
  const kept = { ...of("applicant", "residentId"), kept: "210***********1234" };
  expect(fieldProblems(kept, { residentId: "210***********1234" })).toEqual([]);
  expect(fieldProblems(kept, { residentId: "210***********1235" })).not.toEqual([]);
  expect(fieldProblems(kept, { residentId: "" })).toEqual(["请填写“身份证号”"]);
});
