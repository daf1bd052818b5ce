import { occupations } from "@jianheng/standards/occupations";
import { describe, expect, it } from "vitest";
import type { RawValue } from "../workbook/index.ts";
import { DICTIONARY, planDictionary, readDictionary } from "./index.ts";

const HEADINGS = ["职业名称*", "2015年版编码", "2022年版编码"];
const read = (rows: readonly RawValue[][], headings: RawValue[] = HEADINGS) =>
  readDictionary({ sheets: [{ name: DICTIONARY, rows: [headings, ...rows] }], known: occupations });
const problems = (rows: readonly RawValue[][], headings?: RawValue[]) => {
  const came = read(rows, headings);
  return came.ok ? [] : came.problems.map(({ at, code }) => `${at} ${code}`);
};
const taken = (rows: readonly RawValue[][], headings?: RawValue[]) => {
  const came = read(rows, headings);
  if (!came.ok) throw new Error(JSON.stringify(came.problems));
  return came.value;
};

describe("a workbook of the dictionary", () => {
  it("brings occupations that are not known, with the numbers that it has", () => {
    expect(
      taken([
        ["焊工", "6-18-02-04", "6-18-02-04"],
        [" 汽车维修工 ", 4120101, null],
        ["茶艺师", "", ""],
      ]),
    ).toEqual({
      rows: 3,
      added: [
        { name: "焊工", codes: { 2015: "6-18-02-04", 2022: "6-18-02-04" } },
        { name: "汽车维修工", codes: { 2015: "4-12-01-01" } },
        { name: "茶艺师", codes: {} },
      ],
      filled: [],
      same: 0,
    });
  });

  it("gives numbers to occupations that are known without, and leaves those that it says nothing new of", () => {
    expect(
      taken([
        ["砌筑工", "6-29-01-01", "6-29-01-01"],
        ["电工", null, null],
      ]),
    ).toEqual({
      ...{ rows: 2, added: [], same: 1 },
      filled: [{ occupation: "bricklayer", edition: 2015, code: "6-29-01-01" }],
    });
  });

  it("may lack an edition, and have a column that counts", () => {
    expect(taken([[1, "焊工", "6-18-02-04"]], ["序号", "职业名称", "2022年版编码"]).added).toEqual([
      { name: "焊工", codes: { 2022: "6-18-02-04" } },
    ]);
  });

  it("as it is given out says nothing new", () => {
    const { plan, rows } = planDictionary(occupations);
    expect(
      taken(
        rows,
        plan.columns.map(({ header }) => header),
      ),
    ).toMatchObject({ rows: 7, added: [], filled: [], same: 7 });
  });

  it("is told everything that is wrong with it, cell by cell", () => {
    expect(
      problems([
        ["焊工", "6-18-2-4", null],
        ["", "6-18-02-05", null],
        ["号".repeat(51), null, null],
        ["焊 工", null, "6-18-02-04"],
        ["汽车维修工", null, "6-18-02-04"],
        ["砌筑工", null, "6-29-01-02"],
        ["瓦工", null, "6-29-01-01"],
        [{ unreadable: "error", text: "#N/A" }, null, null],
      ]),
    ).toEqual([
      ...[`${DICTIONARY}!B2 wrong-length`, `${DICTIONARY}!A3 missing`, `${DICTIONARY}!A4 wrong-name`],
      ...[`${DICTIONARY}!A9 error-value`, `${DICTIONARY}!A5 row-twice`, `${DICTIONARY}!C6 row-twice`],
      ...[`${DICTIONARY}!C7 code-contradicts`, `${DICTIONARY}!C8 code-taken`],
    ]);
  });

  it.each<[string, RawValue[], string[]]>([
    ["without names", ["2022年版编码"], [`${DICTIONARY}!A1 column-missing`]],
    ["with a column of another kind", ["职业名称", "工资"], [`${DICTIONARY}!B1 unknown-column`]],
    ["with a column twice", ["职业名称", "职业名称"], [`${DICTIONARY}!B1 column-twice`]],
    ["without a row", HEADINGS, [`${DICTIONARY} no-rows`]],
  ])("is refused %s", (_, headings, expected) => {
    expect(problems([["", null]], headings)).toEqual(expected);
  });

  it("is not told more mistakes than somebody reads", () => {
    const wrong = problems(Array.from({ length: 300 }, (_, at) => [`职业${at}`, "6-1", null]));
    expect([wrong.length, wrong.at(-1)]).toEqual([201, " more-problems"]);
  });
});
