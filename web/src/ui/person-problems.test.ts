import { syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { describe, expect, it } from "vitest";
import { personProblems } from "./person-problems.ts";

const dice = () => 1;
const today = "2026-11-21";
const right = { name: "甲", residentId: syntheticResidentId(dice), mobile: syntheticMobileNumber(dice), today };

describe("the fields of a person", () => {
  it("that are right have no problems, and a mobile number is not asked for", () => {
    expect(personProblems(right)).toEqual({ name: [], residentId: [], mobile: [] });
    expect(personProblems({ ...right, mobile: " " }).mobile).toEqual([]);
  });

  it("that are wrong are all told at once, each in words that say what to do", () => {
    const found = personProblems({
      name: " ",
      residentId: `${right.residentId.slice(0, 10)}9931`,
      mobile: "12",
      today,
    });
    expect(found.name).toEqual(["请填写姓名"]);
    expect(found.residentId.length).toBeGreaterThan(0);
    expect(found.mobile.length).toBeGreaterThan(0);
  });

  it("catch one wrong digit of a resident id", () => {
    const last = right.residentId.endsWith("0") ? "1" : "0";
    const found = personProblems({ ...right, residentId: right.residentId.slice(0, 17) + last });
    expect(found.residentId.join()).toContain("校验码");
  });

  it("catch a birth that is still to come", () => {
    const tomorrow = syntheticResidentId(dice, { birth: { year: 2026, month: 11, day: 22 } });
    expect(personProblems({ ...right, residentId: tomorrow }).residentId.join()).toContain("今天之后");
  });
});
