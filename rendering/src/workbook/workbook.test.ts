import type { PlannedSheet } from "@jianheng/domain/workbook";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { withPart } from "../zip.fixture.ts";
import { findRawSheets, writeWorkbook } from "./workbook.ts";

const entry = { kind: "list", values: ["是", "否"], prompt: "是否符合", error: "请选“是”或“否”。" } as const;
const plan: PlannedSheet[] = [
  {
    name: "评估表",
    columns: [{ width: 10 }, { width: 6 }, { width: 4, hidden: true }],
    cells: [
      { row: 0, column: 0, value: "标题", role: "title" },
      { row: 1, column: 0, value: "喆堃琎昇\n<&>", role: "text" },
      { row: 1, column: 1, value: 1.5, role: "input", entry },
      { row: 2, column: 1, value: null, role: "input", entry },
      { row: 1, column: 2, value: "3.1", role: "hidden" },
    ],
    merges: [{ row: 1, column: 0, toRow: 2, toColumn: 0 }],
    frozenRows: 1,
    headings: 0,
  },
  { name: "jianheng", hidden: true, columns: [{ width: 9 }], cells: [], merges: [], frozenRows: 0, headings: 0 },
];

describe("a drawn workbook", () => {
  it("keeps its structure: merges, frozen rows, drop-downs, hidden columns and sheets, locks", async () => {
    const { sheets } = await readXlsx(await writeWorkbook(plan), { readStyles: true });
    const [sheet, meta] = sheets;
    expect(sheet?.merges).toEqual([{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]);
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.dataValidations).toMatchObject([{ type: "list", values: ["是", "否"], range: "B2:B3" }]);
    expect(sheet?.columns?.[2]).toMatchObject({ hidden: true });
    expect(sheet?.protection).toMatchObject({ sheet: true });
    expect(sheet?.cells?.get("2,1")?.style?.protection).toEqual({ locked: false });
    expect(meta?.hidden).toBe(true);
  });

  it("lets in the numbers that an entry allows", async () => {
    const entries = [{ min: 1 }, { min: 0, max: 7 }].map((limits) => ({
      ...({ kind: "whole", prompt: "个数", error: "只能填个数。" } as const),
      ...limits,
    }));
    const cells = entries.map((one, column) => ({ row: 0, column, value: null, role: "input", entry: one }) as const);
    const sheet = { name: "a", columns: [{ width: 9 }], cells, merges: [], frozenRows: 0, headings: 0 };
    const { sheets } = await readXlsx(await writeWorkbook([sheet]));
    expect(sheets[0]?.dataValidations).toMatchObject([
      { type: "whole", operator: "greaterThanOrEqual", formula1: "1", range: "A1" },
      { type: "whole", operator: "between", formula1: "0", formula2: "7", range: "B1" },
    ]);
  });

  it("gives its cells back, ids as text", async () => {
    const [sheet] = (await findRawSheets(await writeWorkbook(plan))) ?? [];
    expect(sheet?.rows).toEqual([
      ["标题", null, null],
      ["喆堃琎昇\n<&>", 1.5, "3.1"],
      [null, null, null],
    ]);
  });
});

it.each([
  ["_x0041_", "_x0041_"],
  ["a\u0001b\r\nc", "a\u0001b\r\nc"],
  ["=1+1", "=1+1"],
  ["#N/A", "#N/A"],
  ["\ud800甲\uffff", "\ufffd甲\ufffd"],
])("%j stands in a cell as text", async (value, expected) => {
  const cells = [{ row: 0, column: 0, value, role: "text" } as const];
  const sheet = { name: "a", columns: [{ width: 9 }], cells, merges: [], frozenRows: 0, headings: 0 };
  expect(await findRawSheets(await writeWorkbook([sheet]))).toEqual([{ name: "a", rows: [[expected]] }]);
});

it("a formula without a saved result and an error are said to be so, a result is read", async () => {
  const cells = [{ row: 0, column: 0, value: "x", role: "text" } as const];
  const sheet = { name: "a", columns: [{ width: 9 }], cells, merges: [], frozenRows: 0, headings: 0 };
  const formula = '<f>IF(1,"是","否")</f>';
  const bytes = withPart(await writeWorkbook([sheet]), "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(
      /<row .*<\/row>/,
      `<row r="1"><c r="A1">${formula}</c><c r="B1">${formula}<v></v></c><c r="C1" t="str">${formula}<v>是</v></c>
      <c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><f>1+1</f><v>2</v></c>
      <c r="G1" t="str">${formula}</c></row>`,
    ),
  );
  const unsaved = { unreadable: "formula", text: '=IF(1,"是","否")' };
  const error = (text: string) => ({ unreadable: "error", text });
  const row = [unsaved, unsaved, "是", error("#N/A"), error("#DIV/0!"), 2, unsaved];
  expect(await findRawSheets(bytes)).toEqual([{ name: "a", rows: [row] }]);
});

it("what is no workbook is not one", async () => {
  expect(await findRawSheets(new TextEncoder().encode("PK nothing"))).toBeUndefined();
});
