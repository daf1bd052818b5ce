import { describe, expect, it } from "vitest";
import { findRegister, type NamedOccupation, planTable } from "./index.ts";
import { findChoice } from "./workbook/choices.ts";

const many: readonly NamedOccupation[] = [
  { id: "welder", name: "焊工", codes: { 2015: "6-18-02-04", 2022: "6-18-02-04" } },
  { id: "mechanic", name: "汽车维修工", codes: { 2015: "4-12-01-01", 2022: null } },
  // The number that another one had in the edition before.
  { id: "repairer", name: "汽车检测工", codes: { 2015: null, 2022: "4-12-01-01" } },
  ...Array.from({ length: 1700 }, (_, at) => ({
    ...{ id: `o${at}`, name: `职业${at}`, codes: { 2015: null, 2022: null } },
  })),
];
const find = (text: string, of = many) => findChoice({ kind: "occupation" }, text, of);

describe("an occupation in a workbook", () => {
  it("is found by its name, and by a number that means it alone", () => {
    expect([find("焊工"), find(" 焊 工 "), find("6-18-02-04"), find("职业1699")]).toEqual([
      ...["welder", "welder", "welder", "o1699"],
    ]);
    expect([find("4-12-01-01"), find("没有")]).toEqual([undefined, undefined]);
  });

  it("is one of the list that is given, whichever was asked before", () => {
    expect([find("焊工"), find("焊工", [])]).toEqual(["welder", undefined]);
  });

  it("is offered by its name, and all of them where there are too many to be told", () => {
    const register = findRegister("batch");
    if (!register) throw new Error("it is a register");
    const plan = planTable(register, many);
    const offered = plan.columns.find(({ header }) => header === "职业")?.choices ?? [];
    expect([offered.length, offered[0], offered.at(-1)]).toEqual([1703, "焊工", "职业1699"]);
    const told = plan.notes.rows.find(([header]) => header === "职业")?.at(-1) ?? "";
    expect(told).toContain("等1703项");
    expect(told.length).toBeLessThan(32_767);
  });
});
