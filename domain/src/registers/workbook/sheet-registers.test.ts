import { occupations } from "@jianheng/standards/occupations";
import { expect, it } from "vitest";
import { importOrder, OWN_SHEETS, planTable, registerOfSheet, registers, sheetName } from "../index.ts";

const waiting = (file: number, ...ids: string[]) =>
  ids.map((id) => {
    const register = registers.find((one) => one.id === id);
    if (!register) throw new Error(`${id} is no register`);
    return { file, register };
  });
const read = (...sheets: ReturnType<typeof waiting>) =>
  importOrder(sheets).map(({ file, register }) => `${file} ${register.id}`);

it("every register is known by the sheet of its template, and no other sheet of it is one", () => {
  for (const register of registers) {
    expect(registerOfSheet(sheetName(register))).toBe(register);
    expect(OWN_SHEETS).toContain(planTable(register, occupations).notes.name);
  }
  for (const name of [...OWN_SHEETS, "Sheet1", "鉴定批次 (2)"]) expect(registerOfSheet(name)).toBeUndefined();
});

it("a sheet is known however wide and spaced its name is", () => {
  expect(registerOfSheet(" 许可证(备案) ")?.id).toBe("licence");
});

it("what a record names is read before it, wherever it stands", () => {
  expect(read(...waiting(0, "applicant", "batch", "annual-plan"))).toEqual(["0 annual-plan", "0 batch", "0 applicant"]);
  expect(read(...waiting(0, "applicant"), ...waiting(1, "batch"))).toEqual(["1 batch", "0 applicant"]);
});

it("people are read before whatever names them", () => {
  expect(read(...waiting(0, "integrity-file", "examiner-card", "staff-member"))[0]).toBe("0 staff-member");
});

it("a workbook is left as seldom as can be", () => {
  const order = read(...waiting(0, "licence", "survey"), ...waiting(1, "site", "equipment"));
  expect(order).toEqual(["0 licence", "0 survey", "1 site", "1 equipment"]);
});

it("all registers in one workbook stand as they are listed, and none is lost", () => {
  const all = registers.map((register) => ({ file: 0, register }));
  expect(importOrder([...all].reverse()).map(({ register }) => register.id)).toEqual(registers.map(({ id }) => id));
});
