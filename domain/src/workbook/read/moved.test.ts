import { describe, expect, it } from "vitest";
import type { RawSheet, RawValue } from "../model.ts";
import { testWorkbook } from "../testing.ts";
import { parseWorkbook } from "./parse-workbook.ts";

function edited(change: (rows: RawValue[][], workbook: ReturnType<typeof testWorkbook>) => RawValue[][]) {
  const workbook = testWorkbook("liaoning-2013");
  workbook.answer("1.2.1", "是");
  workbook.answer("7.2.1", 1);
  workbook.answer("10.1.1", 18, 20);
  const [first, ...others] = workbook.sheets;
  if (!first) throw new Error("no sheet");
  const rows = change(
    first.rows.map((cells) => [...cells]),
    workbook,
  );
  const result = parseWorkbook({ edition: workbook.edition, sheets: [{ ...first, rows }, ...others] });
  return { result, workbook, rows };
}

const ALL = [
  { line: "1.2.1", observation: { met: true } },
  { line: "7.2.1", observation: { faults: 1 } },
  { line: "10.1.1", observation: { ratio: [18, 20] } },
];

describe("a workbook that was edited", () => {
  it("reads by key when rows are in another order", () => {
    const { result } = edited((rows) => [...rows.slice(0, 4), ...rows.slice(4).reverse()]);
    expect(result).toMatchObject({ ok: true, value: { findings: ALL.toReversed() } });
  });

  it("reads by headings when a row and a column were put in", () => {
    const { result } = edited((rows) => [[null], ...rows.map((cells) => [null, ...cells])]);
    expect(result).toMatchObject({ ok: true, value: { findings: ALL } });
  });

  it("reads by the printed numbers when the column of keys is gone", () => {
    const { result } = edited((rows, { columns }) => rows.map((cells) => cells.slice(0, columns.key)));
    expect(result).toMatchObject({ ok: true, value: { findings: ALL } });
  });

  it("leaves a line unassessed whose row is gone", () => {
    const { result } = edited((rows, { rowOf }) => rows.toSpliced(rowOf("7.2.1"), 1));
    expect(result).toMatchObject({ ok: true, value: { findings: [ALL[0], ALL[2]] } });
  });

  it("refuses a line that stands twice", () => {
    const { result, workbook } = edited((rows, { rowOf }) => [...rows, rows[rowOf("7.2.1")] ?? []]);
    const last = (workbook.sheets[0]?.rows.length ?? 0) + 1;
    expect(result).toMatchObject({ ok: false, problems: [{ at: `评估表!G${last}`, code: "line-twice" }] });
  });

  it("refuses values below the first row of a group, which would be lost", () => {
    const { result, workbook } = edited((rows, { rowOf, columns }) => {
      const lower = rows[rowOf("3.1") + 1] ?? [];
      lower[columns.answer] = 1;
      return rows;
    });
    const row = workbook.rowOf("3.1") + 2;
    expect(result).toMatchObject({ ok: false, problems: [{ at: `评估表!G${row}`, code: "stray-cell" }] });
  });

  it("refuses a key that the standard has not", () => {
    const { result } = edited((rows, { rowOf, columns }) => {
      const cells = rows[rowOf("7.2.1")] ?? [];
      cells[columns.key] = "7.2.9";
      return rows;
    });
    expect(result).toMatchObject({ ok: false, problems: [{ code: "unknown-line" }] });
  });

  it.each([
    { gone: ["②"] },
    { gone: ["理由"] },
    { gone: ["备注"] },
    { gone: ["①"] },
    { gone: ["①", "③", "备注"] },
    { gone: ["①", "②", "③", "④", "理由", "备注", "填写说明", "键（勿改）"] },
  ])("refuses a table without its headings $gone and names them", ({ gone }) => {
    const { result } = edited((rows) =>
      rows.map((cells) => cells.map((cell) => (gone.includes(String(cell)) ? "另写" : cell))),
    );
    const needed = gone.filter((heading) => !["填写说明", "键（勿改）"].includes(heading));
    const problems = result.ok ? [] : result.problems.map(({ at, code, message }) => `${at} [${code}] ${message.zh}`);
    expect(problems).toEqual([
      expect.stringMatching(/^评估表!A[14] \[column-missing\] 表头缺少“.*”，请把表头改回原样/),
    ]);
    for (const heading of needed) expect(problems[0]).toContain(`“${heading}”`);
  });

  it("a sheet that is gone is said to be gone", () => {
    const { edition, sheets } = testWorkbook("liaoning-2013");
    const result = parseWorkbook({ edition, sheets: sheets.slice(1) });
    expect(result).toMatchObject({ ok: false, problems: [{ at: "评估表!A1", code: "sheet-missing" }] });
  });

  it.each([
    [1, "问题清单", ["编号", "问题", "所属小项"]],
    [2, "否决项", ["编号", "是否存在", "依据"]],
  ] as const)("refuses sheet %i without one of its headings", (index, name, headings) => {
    for (const heading of headings) {
      const { edition, sheets } = testWorkbook("liaoning-2013");
      const changed = sheets.map((sheet, at) =>
        at === index
          ? { ...sheet, rows: sheet.rows.map((cells) => cells.map((cell) => (cell === heading ? "另写" : cell))) }
          : sheet,
      );
      const result = parseWorkbook({ edition, sheets: changed });
      expect(result.ok ? [] : result.problems.map(({ at, code, message }) => `${at} [${code}] ${message.zh}`)).toEqual([
        expect.stringContaining(`${name}!A2 [column-missing] 表头缺少“${heading}”`),
      ]);
    }
  });
});

describe("what a workbook was made from", () => {
  function withMeta(change: (rows: RawValue[][]) => RawValue[][]): RawSheet[] {
    const { sheets } = testWorkbook("liaoning-2013");
    return sheets.map((sheet) =>
      sheet.name === "jianheng" ? { ...sheet, rows: change(sheet.rows.map((cells) => [...cells])) } : sheet,
    );
  }
  const { edition } = testWorkbook("liaoning-2013");

  it.each<[string, (rows: RawValue[][]) => RawValue[][], string, string]>([
    ["nothing", () => [], "jianheng!B1", "not-an-input-workbook"],
    ["another format", (rows) => [["format", "jianheng-workbook-9"], ...rows.slice(1)], "jianheng!B1", "other-format"],
    ["another edition", (rows) => rows.with(2, ["edition", "0".repeat(64)]), "jianheng!B3", "other-edition"],
    ["another standard", (rows) => rows.with(1, ["standard", "sichuan-2017"]), "jianheng!B2", "other-standard"],
    ["an unknown reading", (rows) => rows.with(3, ["reading", "kind"]), "jianheng!B4", "not-listed"],
  ])("%s", (_name, change, at, code) => {
    expect(parseWorkbook({ edition, sheets: withMeta(change) })).toMatchObject({ ok: false, problems: [{ at, code }] });
  });

  it("a reading that is given takes the place of the workbook's", () => {
    const { sheets } = testWorkbook("liaoning-2013");
    expect(parseWorkbook({ edition, sheets, reading: "literal" })).toMatchObject({
      ok: true,
      value: { reading: "literal" },
    });
  });
});
