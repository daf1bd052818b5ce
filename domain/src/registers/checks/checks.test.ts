import { occupations } from "@jianheng/standards/occupations";
import { describe, expect, it } from "vitest";
import { syntheticResidentId } from "../../kernel/index.ts";
import { findRegister, type Register, type Row, registers, rowProblems, strangeColumns, tidyRow } from "../index.ts";

const CHECKED = { today: "2026-11-21", demonstration: true, occupations };
const known = (id: string): Register => {
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  return register;
};
const problems = (register: string, given: Row) =>
  rowProblems({ register: known(register), row: tidyRow(known(register), given), ...CHECKED }).map(
    ({ at, code }) => `${at.replace("$.values.", "")} ${code}`,
  );

const plan: Row = { year: 2026, number: "1号", filedOn: "2025-11-20", batches: 3, people: 90 };
const review: Row = { number: "1", heldOn: "2026-05-01" };
const survey: Row = { heldOn: "2026-05-01", audience: "staff", sent: 30, returned: 20, satisfied: 18 };
const number = syntheticResidentId(() => 1);
const wrongly = number.slice(0, 17) + (number.endsWith("1") ? "2" : "1");
const applicant: Row = { batch: crypto.randomUUID(), name: "示范甲", residentId: number };

describe("a row is taken", () => {
  it.each<[string, string, Row]>([
    ["with what is required", "annual-plan", plan],
    ["with choices", "management-review", { ...review, inputs: ["audits", "changes"], outputs: null }],
    [
      "with a number, however it is written",
      "applicant",
      { ...applicant, residentId: ` ${number.slice(0, 6)} ${number.slice(6)}` },
    ],
    ["with amounts of two places", "applicant", { ...applicant, theoryScore: 59.95, practicalScore: 100 }],
    [
      "with a long text of several lines",
      "nonconformity",
      {
        ...{ number: "1", foundOn: "2026-05-01", source: "audit", grade: "minor", what: "一\n二" },
      },
    ],
  ])("%s", (_, register, row) => {
    expect(problems(register, row)).toEqual([]);
  });
});

describe("a row is refused", () => {
  it.each<[string, string, Row, string[]]>([
    ["empty", "annual-plan", {}, ["year", "number", "filedOn", "batches", "people"].map((id) => `${id} missing`)],
    ["with blanks for text", "annual-plan", { ...plan, number: "  " }, ["number missing"]],
    ["with texts too long", "annual-plan", { ...plan, number: "号".repeat(101) }, ["number too-big"]],
    ["with a line end in a name", "annual-plan", { ...plan, number: "1\n号" }, ["number control-character"]],
    [
      "with other types",
      "annual-plan",
      { ...plan, number: 1, year: "2026", filedOn: true, batches: "3" },
      ["year not-a-year", "number wrong-type", "filedOn not-a-date", "batches not-a-count"],
    ],
    ["with days that are none", "annual-plan", { ...plan, filedOn: "2026-02-29" }, ["filedOn not-a-date"]],
    [
      "beyond what a column takes",
      "annual-plan",
      { ...plan, batches: 1001, people: 1.5, year: 20_260 },
      ["year not-a-year", "batches not-a-count", "people not-a-count"],
    ],
    [
      "with amounts too fine or too large",
      "applicant",
      { ...applicant, theoryScore: 59.999, practicalScore: 101 },
      ["theoryScore not-an-amount", "practicalScore not-an-amount"],
    ],
    ["with what is no choice", "survey", { ...survey, audience: "everybody" }, ["audience not-listed"]],
    [
      "with a strange one among choices",
      "management-review",
      { ...review, inputs: ["audits", "rumours"] },
      ["inputs not-listed"],
    ],
    [
      "with a number that can't be",
      "applicant",
      { ...applicant, residentId: wrongly },
      ["residentId wrong-check-digit"],
    ],
    ["naming by what is no id", "applicant", { ...applicant, batch: "2026-01" }, ["batch unknown-record"]],
    ["against its rules", "survey", { ...survey, returned: 31 }, ["returned more-than-the-whole"]],
    [
      "against its rules beside what is wrong with other columns",
      "survey",
      { ...survey, audience: "everybody", sent: "many", satisfied: 21 },
      ["audience not-listed", "sent not-a-count", "satisfied more-than-the-whole"],
    ],
  ])("%s", (_, register, row, expected) => {
    expect(problems(register, row)).toEqual(expected);
  });

  it("with real numbers where there is a demonstration, and made-up ones where there is none", () => {
    const register = known("applicant");
    const given = tidyRow(register, applicant);
    const strict = rowProblems({ register, row: given, ...CHECKED, demonstration: false });
    expect(strict.map(({ code }) => code)).toEqual(["reserved-number"]);
  });
});

describe("a batch", () => {
  const batch: Row = {
    ...{ number: "1", occupation: "electrician", startsOn: "2026-03-01", endsOn: "2026-03-02" },
    ...{ applicants: 3, eligible: 3, seated: 3, passed: 3 },
  };

  it.each<[string, Row, string[]]>([
    ["has a level where nothing is said of its regime", { ...batch, level: 3 }, []],
    ["has a level under 认定 too", { ...batch, regime: "recognition", level: 3 }, []],
    ["has none under 专项职业能力考核", { ...batch, regime: "special-ability" }, []],
    ["lacks one under any other", { ...batch, regime: "recognition" }, ["level missing"]],
    ["lacks one where nothing is said", batch, ["level missing"]],
    ["must not have one there", { ...batch, regime: "special-ability", level: 3 }, ["level not-applicable"]],
    ["is held under one that there is", { ...batch, regime: "other", level: 3 }, ["regime not-listed"]],
    [
      "may lack a level while nobody knows under which it is held",
      { ...batch, regime: "other" },
      ["regime not-listed"],
    ],
    [
      "is told its days and its counts at once",
      { ...batch, level: 9, endsOn: "2026-02-28", eligible: 4, seated: 5, markingSampled: 2, markingWrong: 3 },
      [
        "level unknown-level",
        "endsOn ends-before-it-begins",
        ...["eligible", "seated", "markingWrong"].map((at) => `${at} more-than-the-whole`),
      ],
    ],
  ])("%s", (_, row, expected) => {
    expect(problems("batch", row)).toEqual(expected);
  });
});

it("says no word of what was given", () => {
  const secret = "密密密";
  for (const register of registers) {
    const row = Object.fromEntries(register.columns.map(({ id }) => [id, [secret]]));
    expect(JSON.stringify(rowProblems({ register, row, ...CHECKED }))).not.toContain(secret);
  }
});

it("keeps choices in the order of their list, and once", () => {
  const row = tidyRow(known("management-review"), { ...review, inputs: ["changes", "audits", "changes"], outputs: [] });
  expect([row.inputs, row.outputs]).toEqual([["audits", "changes"], null]);
});

it("tells columns that the register does not have", () => {
  expect(strangeColumns(known("survey"), { ...survey, colour: "red" }).map(({ at }) => at)).toEqual([
    "$.values.colour",
  ]);
});
