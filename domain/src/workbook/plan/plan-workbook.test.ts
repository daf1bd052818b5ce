import { describe, expect, it } from "vitest";
import { assessmentForm } from "../../forms/index.ts";
import { shipped } from "../testing.ts";
import { columnsOf } from "./columns.ts";
import { planWorkbook } from "./plan-workbook.ts";

describe("the planned workbook", () => {
  it.each([
    ["liaoning-2013", 70, 60, ["评估表", "问题清单", "否决项", "jianheng"]],
    ["national-trial", 61, 61, ["评估表", "问题清单", "jianheng"]],
    ["sichuan-2017", 61, 61, ["评估表", "问题清单", "否决项", "jianheng"]],
  ])("of %s has a row for each of %i checks and a key for each of %i lines", (id, checks, lines, names) => {
    const form = assessmentForm({ edition: shipped(id), reading: "normalised" });
    const sheets = planWorkbook({ form });
    const { check, key } = columnsOf(form);
    const top = sheets[0]?.frozenRows ?? 0;
    const cells = (sheets[0]?.cells ?? []).filter(({ row }) => row >= top);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(cells.filter(({ column }) => column === check)).toHaveLength(checks);
    expect(cells.filter(({ column }) => column === key)).toHaveLength(lines);
  });

  it("merges the answers of a group over its members, but not its key", () => {
    const form = assessmentForm({ edition: shipped("liaoning-2013"), reading: "normalised" });
    const [sheet] = planWorkbook({ form });
    const columns = columnsOf(form);
    const row = sheet?.cells.find(({ column, value }) => column === columns.key && value === "3.1")?.row ?? -1;
    const merged = (sheet?.merges ?? []).filter((merge) => merge.row === row && merge.toRow === row + 6);
    expect(merged.map(({ column }) => column)).toEqual([
      1,
      3,
      4,
      ...Array.from({ length: 7 }, (_, index) => 5 + index),
    ]);
  });

  const limits: [string, string, number, object][] = [
    ["liaoning-2013", "4.2.1", 0, { min: 1, prompt: "提问数：填个数，最少1", error: "请填不小于1的整数。" }],
    ["liaoning-2013", "4.2.1", 1, { min: 0, prompt: "未能回答数：填个数，没有填0" }],
    ["liaoning-2013", "10.1.1", 1, { min: 1 }],
    ["liaoning-2013", "3.1", 0, { min: 0, max: 7, error: "请填0至7的整数。" }],
    ["liaoning-2013", "3.2", 0, { min: 0, max: 2 }],
    [
      "liaoning-2013",
      "7.1.1",
      0,
      { max: 2, prompt: "扣分：填分数，不扣填0，最多2", error: "请填0至2的数，最多两位小数。" },
    ],
    ["national-trial", "6.6.1", 1, { min: 1, prompt: "抽查份数：填个数，最少1" }],
    ["national-trial", "6.1.1", 1, { min: 0, max: 2 }],
  ];
  it.each(limits)("of %s asks at %s, answer %i, for what can be scored", (id, line, answer, entry) => {
    const form = assessmentForm({ edition: shipped(id), reading: "normalised" });
    const [sheet] = planWorkbook({ form });
    const columns = columnsOf(form);
    const row = sheet?.cells.find(({ column, value }) => column === columns.key && value === line)?.row;
    const cell = sheet?.cells.find((one) => one.row === row && one.column === columns.answer + answer);
    expect(cell?.entry).toMatchObject(entry);
  });

  it("has no cell twice, and no merge over another", () => {
    for (const id of ["liaoning-2013", "national-trial", "sichuan-2017"]) {
      for (const { cells, merges } of planWorkbook({
        form: assessmentForm({ edition: shipped(id), reading: "literal" }),
      })) {
        const places = cells.map(({ row, column }) => `${row},${column}`);
        expect(new Set(places).size).toBe(places.length);
        const covered = merges.flatMap(({ row, column, toRow, toColumn }) =>
          Array.from({ length: toRow - row + 1 }, (_, down) =>
            Array.from({ length: toColumn - column + 1 }, (_unused, across) => `${row + down},${column + across}`),
          ).flat(),
        );
        expect(new Set(covered).size).toBe(covered.length);
      }
    }
  });
});
