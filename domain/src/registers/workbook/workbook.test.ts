import { levels } from "@jianheng/standards/levels";
import { occupations } from "@jianheng/standards/occupations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticResidentId } from "../../kernel/index.ts";
import type { RawValue } from "../../workbook/index.ts";
import type { Column, ColumnType, Value } from "../index.ts";
import { findColumns, findRegister, planTable, registers, rowReader, showCell, workbookColumns } from "../index.ts";
import { choicesOf } from "./choices.ts";
import { readCell } from "./read-cell.ts";

const AT = "台账!C12";
const column = (type: ColumnType): Column => ({ id: "it", name: "它", type, required: true });
const read = (type: ColumnType, raw: RawValue) => {
  const found = readCell({ column: column(type), raw, at: AT, occupations });
  return found.ok ? found.value : found.problems.map(({ at, code }) => `${at} ${code}`).join();
};
const of = [
  { id: "theory", name: "理论考场" },
  { id: "practical", name: "操作技能考核场地（室外）" },
];

it.each<[string, RawValue, string]>([
  ["as ISO has it", "2026-11-20", "2026-11-20"],
  ["with strokes", "2026/11/20", "2026-11-20"],
  ["without noughts", "2026/1/2", "2026-01-02"],
  ["in Chinese", "2026年11月20日", "2026-11-20"],
  ["with points", "2026.11.20", "2026-11-20"],
  ["in eight digits", "20261120", "2026-11-20"],
  ["in eight digits, as a number", 20_261_120, "2026-11-20"],
  ["in full-width digits", "２０２６－１１－２０", "2026-11-20"],
  ["as a date of Excel", { date: "2026-11-20" }, "2026-11-20"],
  ["as Excel's number of it", 46_346, "2026-11-20"],
])("a day is read %s", (_, raw, day) => {
  expect(read({ kind: "day" }, raw)).toBe(day);
});

it.each<[string, RawValue]>([
  ["that no calendar has", "2026-02-30"],
  ["that is a year", 2026],
  ["of six digits", "202611"],
  ["that is broken", { date: "" }],
])("a day is refused %s", (_, raw) => {
  expect([`${AT} not-a-date`, null]).toContain(read({ kind: "day" }, raw));
});

it.each<[RawValue, boolean]>([
  ["是", true],
  ["否", false],
  ["√", true],
  ["×", false],
  [true, true],
  [" 是 ", true],
])("%j is yes or no", (raw, value) => {
  expect(read({ kind: "yes-no" }, raw)).toBe(value);
});

describe("a level", () => {
  it.each(["高级工", "三级", "三级/高级工", "3级", "高级工（三级）", "３级", "三级 / 高级工", 3])(
    "%j is the third",
    (raw) => {
      expect(read({ kind: "level" }, raw)).toBe(3);
    },
  );
  it.each(levels.map(({ name, rank }) => [name, rank] as const))("%s has its rank", (name, rank) => {
    expect(read({ kind: "level" }, name)).toBe(rank);
  });
  it.each(["三级/技师", "六级", "高级", "高级工三级技师"])("%s is none", (raw) => {
    expect(read({ kind: "level" }, raw)).toBe(`${AT} unknown-level`);
  });
});

it("choices are read by name, however wide its brackets are; several apart by the usual marks", () => {
  expect(read({ kind: "choice", of }, "操作技能考核场地(室外)")).toBe("practical");
  expect(read({ kind: "choice", of }, "practical")).toBe(`${AT} not-listed`);
  for (const mark of ["、", "，", ",", "；", "\n"]) {
    expect(read({ kind: "choices", of }, `理论考场${mark}操作技能考核场地（室外）`)).toEqual(["theory", "practical"]);
  }
  expect(read({ kind: "choices", of }, "理论考场、食堂")).toBe(`${AT} not-listed`);
  expect([read({ kind: "occupation" }, "电工"), read({ kind: "occupation" }, "6-31-01-03")]).toEqual([
    "electrician",
    "electrician",
  ]);
});

it("numbers are read also as text, texts also from numbers", () => {
  expect(read({ kind: "count", most: 100 }, " 1２ ")).toBe(12);
  expect(read({ kind: "amount", most: 100 }, "59.5")).toBe(59.5);
  expect(read({ kind: "year" }, "2026年")).toBe(2026);
  expect(read({ kind: "count", most: 100 }, "十二")).toBe(`${AT} not-a-count`);
  expect(read({ kind: "text", most: 50 }, 20_260_301)).toBe("20260301");
  expect(read({ kind: "record", of: "annual-plan" }, 2026)).toBe("2026");
});

it("a number of somebody that Excel has rounded is refused, and one that is masked", () => {
  for (const kind of ["person", "resident-id"] as const) {
    expect(read({ kind }, 110_101_199_001_011_230)).toBe(`${AT} digits-dropped`);
    expect(read({ kind }, "110***********1234")).toBe(`${AT} masked-number`);
    expect(read({ kind }, " 00123 ")).toBe("00123");
  }
  expect(read({ kind: "text", most: 50 }, 1_234_567_890_123_456_800)).toBe(`${AT} digits-dropped`);
});

it("an empty cell is nothing; an error is no text", () => {
  for (const raw of ["", "  ", null]) expect(read({ kind: "text", most: 9 }, raw)).toBeNull();
  expect(read({ kind: "text", most: 9 }, "#N/A")).toBe(`${AT} error-value`);
});

describe.each(registers.map((register) => [register.words.zh, register] as const))(
  "the workbook of %s",
  (_, register) => {
    const plan = planTable(register, occupations);

    it("has a column and a note for each of its columns, and a drop-down for each choice", () => {
      expect(plan.columns.map(({ header }) => header)).toEqual(workbookColumns(register).map(({ header }) => header));
      const told = plan.notes.rows.map(([first]) => first);
      for (const { header } of plan.columns) expect(told).toContain(header);
      workbookColumns(register).forEach(({ column: one, part }, index) => {
        const names = part === "name" ? undefined : choicesOf(one.type, occupations)?.map(({ name }) => name);
        expect(plan.columns[index]?.choices).toEqual(names);
      });
    });

    it("has headings that are found again, in any order", () => {
      const headings = plan.columns.map(({ header }) => header).reverse();
      const found = findColumns({ register, sheet: plan.name, headings: ["序号", ...headings] });
      expect(found).toMatchObject({ problems: [], keyed: true });
      expect(found.columns.map(({ header, at }) => [header, at])).toEqual(
        headings.map((header, index) => [header, index + 1]),
      );
    });

    it("has choices that are read back as they are, and that no mark between several splits", () => {
      for (const one of register.columns) {
        for (const { name, value } of choicesOf(one.type, occupations) ?? []) {
          const several = one.type.kind === "choices";
          const back = readCell({ column: one, raw: name, at: AT, occupations });
          expect(back.ok && back.value).toEqual(several ? [value] : value);
          expect(showCell(one, value, occupations)).toBe(name);
        }
      }
    });

    it("is found by a key of which its numbers are a part: a number that is brought again is the same", () => {
      const numbers = register.columns.filter(({ type }) => type.kind === "resident-id").map(({ id }) => id);
      expect(register.key).toEqual(expect.arrayContaining(numbers));
    });
  },
);

it("headings that are missing, unknown or there twice are told by their cells", () => {
  const register = findRegister("training");
  if (!register) throw new Error("it is a register");
  const found = findColumns({
    register,
    sheet: "培训",
    headings: ["日期*", "内容", "内容", "颜色", "对象", "应到人数"],
  });
  expect(found.problems.map(({ at, code }) => `${at} ${code}`)).toEqual([
    "培训!C1 column-twice",
    "培训!D1 unknown-column",
    "培训!A1 column-missing",
  ]);
  // The rest can be read, but nobody knows which record is meant.
  expect(found.columns.map(({ header }) => header)).toEqual(["日期", "对象", "应到人数"]);
  expect(found.keyed).toBe(false);
});

describe("a row of a workbook", () => {
  const register = findRegister("applicant");
  if (!register) throw new Error("it is a register");
  const headings = ["批次号", "姓名", "身份证号", "理论成绩", "合格"];
  const found = findColumns({ register, sheet: "考生", headings });
  const checked = { today: "2026-11-21", demonstration: true, occupations };
  const readRow = rowReader({ register, sheet: "考生", columns: found.columns, ...checked });
  const number = syntheticResidentId(() => 1);

  it("is read, with those columns that the workbook has", () => {
    expect(readRow(["2026-01", "示范甲", number, 80.5, "是"], 1)).toEqual({
      row: { batch: "2026-01", name: "示范甲", residentId: number, theoryScore: 80.5, passed: true },
      names: {},
      problems: [],
    });
    expect(readRow(["", null, " "], 2)).toBeUndefined();
  });

  it("is told everything that is wrong with it, cell by cell", () => {
    const wrong = readRow([null, "示范甲", 1.1e17, 101, "可能"], 4);
    expect(wrong?.problems.map(({ at, code }) => `${at} ${code}`)).toEqual([
      "考生!A5 missing",
      "考生!C5 digits-dropped",
      "考生!D5 not-an-amount",
      "考生!E5 not-yes-no",
    ]);
    expect(wrong?.row).toEqual({ name: "示范甲" });
  });
});

it("the name beside somebody's number is looked at like any cell", () => {
  const register = findRegister("integrity-file");
  if (!register) throw new Error("it is a register");
  const found = findColumns({ register, sheet: "档案", headings: ["人员身份证号", "人员姓名", "建档日期"] });
  const checked = { today: "2026-11-21", demonstration: true, occupations };
  const readRow = rowReader({ register, sheet: "档案", columns: found.columns, ...checked });
  const number = syntheticResidentId(() => 1);
  const wrong = ["#REF!", "甲".repeat(51), "示\n范"].map((name) => readRow([number, name, "2026-01-01"], 1));
  expect(wrong.map((one) => one?.problems.map(({ at, code }) => `${at} ${code}`))).toEqual([
    ...[["档案!B2 error-value"], ["档案!B2 too-big"], ["档案!B2 control-character"]],
  ]);
  expect(wrong.map((one) => one?.names)).toEqual([{ person: null }, { person: null }, { person: null }]);
});

it("a batch of what has no levels is read with its level left empty, and told at its cell where it is not", () => {
  const register = findRegister("batch");
  if (!register) throw new Error("it is a register");
  const headings = ["批次号", "职业", "等级", "评价制度", "考试开始日期", "考试结束日期"];
  const counts = ["申报人数", "审核合格人数", "实考人数", "合格人数"];
  const found = findColumns({ register, sheet: "批次", headings: [...headings, ...counts] });
  const checked = { today: "2026-11-21", demonstration: true, occupations };
  const readRow = rowReader({ register, sheet: "批次", columns: found.columns, ...checked });
  const row = (level: string, regime: string) =>
    readRow(["1", "电工", level, regime, "2026-03-01", "2026-03-02", 3, 3, 3, 3], 1);
  expect(row("", "专项职业能力考核")).toMatchObject({
    row: { level: null, regime: "special-ability" },
    problems: [],
  });
  const wrong = [row("三级", "专项职业能力考核"), row("", "职业技能等级认定"), row("", ""), row("", "专项考核")];
  expect(wrong.map((one) => one?.problems.map(({ at, code }) => `${at} ${code}`))).toEqual([
    ...[["批次!C2 not-applicable"], ["批次!C2 missing"], ["批次!C2 missing"], ["批次!D2 not-listed"]],
  ]);
});

/** What is shown is read back as the same, whatever the value. */
const VALUES: Readonly<Partial<Record<ColumnType["kind"], fc.Arbitrary<Value>>>> = {
  text: fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== "" && !text.startsWith("#")),
  count: fc.nat({ max: 1_000_000 }),
  amount: fc.nat({ max: 100_000_000 }).map((hundredths) => hundredths / 100),
  year: fc.integer({ min: 1900, max: 2199 }),
  "yes-no": fc.boolean(),
  level: fc.constantFrom(...levels.map(({ rank }) => rank)),
};

it("what a cell shows is read back as what it was", () => {
  for (const [kind, values] of Object.entries(VALUES)) {
    const one = column({ kind, most: 1_000_000 } as ColumnType);
    fc.assert(
      fc.property(values, (value) => {
        const back = readCell({ column: one, raw: showCell(one, value, occupations), at: AT, occupations });
        expect(back).toEqual({ ok: true, value });
      }),
      { numRuns: 200 },
    );
  }
});
