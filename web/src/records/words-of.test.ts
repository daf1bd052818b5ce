import { describe, expect, it } from "vitest";
import { recordChoice, recordName } from "./record-name.ts";
import { theColumn, theRegister } from "./records.fixture.ts";
import { wordsOf } from "./words-of.ts";

const PERSON = { id: "p", name: "示考务", number: "210***********1234" };

describe("what a column says", () => {
  it.each([
    ["batch", "startsOn", "2026-03-01", "2026年3月1日"],
    ["batch", "level", 3, "高级工（三级）"],
    ["licence-scope", "highestLevel", 7, "首席技师"],
    ["batch", "occupation", { id: "electrician", name: "电工" }, "电工"],
    ["batch", "trial", true, "是"],
    ["batch", "trial", false, "否"],
    ["batch", "trial", null, ""],
    ["batch", "markingWrong", 0, "0"],
    ["batch", "paperSource", "national", "国家题库"],
    ["internal-audit", "kept", ["plan", "report"], "审核计划、审核报告"],
    ["annual-plan", "year", 2026, "2026年"],
    ["batch", "plan", { id: "r", name: "2026" }, "2026年"],
    ["applicant", "batch", { id: "r", name: "2026-003" }, "2026-003"],
    ["batch-duty", "person", PERSON, "示考务"],
    ["site", "floorArea", 80.5, "80.5"],
    ["applicant", "residentId", "210***********1234", "210***********1234"],
  ])("of %s %s is read in words", (register, column, value, words) => {
    expect(wordsOf(theColumn(register, column), value)).toBe(words);
  });

  it("is the id where a word is missing, and never nothing", () => {
    expect(wordsOf(theColumn("batch", "paperSource"), "gone")).toBe("gone");
  });
});

describe("a record", () => {
  it("is called by its key", () => {
    expect(recordName(theRegister("licence"), { number: "辽职鉴证第1号" })).toBe("辽职鉴证第1号");
    const duty = { batch: { id: "r", name: "2026-003" }, person: PERSON, duty: "examiner" };
    expect(recordName(theRegister("batch-duty"), duty)).toBe("2026-003　示考务　考评员");
  });

  it("is chosen by its key and what tells it apart at a glance", () => {
    const values = { number: "2026-003", occupation: { id: "electrician", name: "电工" }, level: 3 };
    expect(recordChoice(theRegister("batch"), values)).toBe("2026-003（电工，高级工（三级））");
    expect(recordChoice(theRegister("batch"), { ...values, level: null })).toBe("2026-003（电工）");
  });
});
