import { registers } from "@jianheng/domain/registers";
import { expect, it } from "vitest";
import { theRegister } from "../records.fixture.ts";
import { mainColumns } from "./main-columns.ts";

const main = (id: string) => mainColumns(theRegister(id)).map((column) => column.id);

it("all columns are shown where they are few", () => {
  expect(main("licence-scope")).toEqual(theRegister("licence-scope").columns.map(({ id }) => id));
});

it("of a wide register those are that tell records apart or are always known, in the order of the paper", () => {
  expect(main("batch")).toEqual(["number", "occupation", "level", "regime", "startsOn", "endsOn", "applicants"]);
});

it("long texts and lists are read on the record's page", () => {
  expect(main("incident")).not.toContain("what");
  expect(main("internal-audit")).not.toContain("kept");
});

it.each(registers.map((register) => [register.id, register] as const))(
  "%s fits a desk, with its key",
  (id, register) => {
    expect(main(id).length).toBeLessThanOrEqual(7);
    expect(main(id)).toEqual(expect.arrayContaining([...register.key]));
  },
);
