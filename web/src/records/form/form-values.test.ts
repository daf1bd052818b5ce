import { describe, expect, it } from "vitest";
import { theRegister } from "../records.fixture.ts";
import { formOf, rowOf } from "./form-values.ts";

const batch = theRegister("batch");

describe("the fields of a form", () => {
  it("hold what a record says, whom and what it names by its id", () => {
    const values = { number: "2026-003", level: 3, trial: false, plan: { id: "r", name: "2026" }, applicants: 60 };
    expect(formOf(batch, values)).toMatchObject({
      ...{ number: "2026-003", level: "3", trial: "no", plan: "r", applicants: "60", conclusion: null },
    });
    expect(formOf(theRegister("internal-audit"), { kept: ["plan"] })).toMatchObject({ kept: ["plan"] });
  });

  it("are written as the columns take them, and back again", () => {
    const form = { number: " 2026-003 ", level: "3", trial: "yes", applicants: "６０", seated: "1,055", endsOn: "" };
    expect(rowOf(batch, form)).toMatchObject({
      ...{ number: "2026-003", level: 3, trial: true, applicants: 60, seated: 1055, endsOn: null, conclusion: null },
    });
    expect(rowOf(theRegister("site"), { floorArea: "80.5" })).toMatchObject({ floorArea: 80.5 });
  });

  it("that can't be read stay as they are, to be refused in words", () => {
    expect(rowOf(batch, { applicants: "约60" })).toMatchObject({ applicants: "约60" });
    expect(rowOf(batch, { applicants: "-1" })).toMatchObject({ applicants: "-1" });
  });

  it("hold every column, so that nothing is left out by accident", () => {
    expect(Object.keys(rowOf(batch, {}))).toEqual(batch.columns.map(({ id }) => id));
  });
});
