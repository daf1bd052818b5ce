import { findRegister, rowProblems, tidyRow } from "@jianheng/domain/registers";
import { occupations } from "@jianheng/standards/occupations";
import { expect, test } from "vitest";
import { madeUpProvince } from "../../demonstration.ts";
import { generateRecords } from "./generate.ts";

const TODAY = "2026-11-22";
const province = madeUpProvince(TODAY);
const records = generateRecords({ province, seed: 2013, today: TODAY });

test("every record is one that its register takes", () => {
  const wrong = records.flatMap(({ register: id, values }) => {
    const register = findRegister(id);
    if (!register) return [`no register ${id}`];
    const row = tidyRow(register, values);
    return rowProblems({ register, row, demonstration: true, today: TODAY, occupations }).map(
      ({ at, code }) => `${id} ${at} ${code}`,
    );
  });
  expect([...new Set(wrong)]).toEqual([]);
});

test("no two records of a station have the same key", () => {
  const keys = records.map(({ station, register, values }) => {
    const key = findRegister(register)?.key.map((column) => values[column]);
    return JSON.stringify([station, register, key]);
  });
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("most stations keep books, some have not begun", () => {
  const stations = province.organisations.filter(({ kind }) => kind === "station").length;
  expect(new Set(records.map(({ station }) => station)).size).toBe(stations - 5);
});

test("the same seed makes the same books", () => {
  expect(generateRecords({ province, seed: 2013, today: TODAY })).toEqual(records);
});
