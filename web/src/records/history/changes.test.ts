import { expect, it } from "vitest";
import { theRegister } from "../records.fixture.ts";
import { changesOf } from "./changes.ts";

const said = (
  version: number,
  values: Record<string, string | number | boolean | null>,
  by: string | null = "示考务",
) => ({
  ...{ version, values, by, until: `2026-11-2${version}T02:00:00Z`, removed: false, why: null },
});

it("each change says what stood there and what came after it, the newest first", () => {
  const history = [
    said(2, { number: "2026-003", passed: 40, conclusion: null }, "示所长"),
    said(1, { number: "2026-03", passed: 40, conclusion: null }),
  ];
  const values = { number: "2026-003", passed: 41, conclusion: "met" };
  expect(changesOf(theRegister("batch"), { values, history })).toEqual([
    {
      ...{ version: 2, at: "2026-11-22T02:00:00Z", by: "示所长", why: null },
      changes: [
        { column: "合格人数", before: "40", after: "41" },
        { column: "是否达标的结论", before: "未填写", after: "达标" },
      ],
    },
    {
      ...{ version: 1, at: "2026-11-21T02:00:00Z", by: "示考务", why: null },
      changes: [{ column: "批次号", before: "2026-03", after: "2026-003" }],
    },
  ]);
});

it("a record that was not changed has no changes, and a number whose ends stayed shows none", () => {
  const register = theRegister("applicant");
  const values = { residentId: "210***********1234" };
  expect(changesOf(register, { values, history: [] })).toEqual([]);
  expect(changesOf(register, { values, history: [said(1, values)] })).toMatchObject([{ changes: [] }]);
});
