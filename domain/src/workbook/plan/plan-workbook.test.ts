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
