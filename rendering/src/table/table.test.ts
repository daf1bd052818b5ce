import { planTable, registers } from "@jianheng/domain/registers";
import { occupations } from "@jianheng/standards/occupations";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { findSheets, writeSheets } from "../spreadsheet/hucre.ts";
import { part, withPart } from "../zip.fixture.ts";
import { findTableRows, isBroken, lookThrough, writeTable, writeTables } from "./table.ts";

const font = { name: "宋体", size: 10 };
async function rowsOf(bytes: Uint8Array, sheet = "台账") {
  const rows = [];
  const found = await findTableRows(bytes, { sheet });
  for await (const row of found?.rows ?? []) rows.push(row);
  return rows;
}

describe.each(registers.map((register) => [register.words.zh, register] as const))(
  "the workbook of %s",
  (_, register) => {
    const plan = planTable(register, occupations);

    it("has a drop-down for each choice, over all its rows, and what is said of its columns", async () => {
      const bytes = await writeTable(plan, []);
      const sheets = await findSheets(bytes);
      expect(sheets?.map(({ name }) => name).slice(0, 2)).toEqual([plan.name, "填写说明"]);
      const lists = sheets?.find(({ name }) => name === "选项")?.rows ?? [];
      const offered = [...part(bytes, "xl/worksheets/sheet1.xml").matchAll(VALIDATION)].map(([, range, list]) => {
        const column = (list ?? "").charCodeAt(0) - 65;
        return [range, lists.map((row) => row[column]).filter((one) => one !== null && one !== undefined)];
      });
      const expected = plan.columns.flatMap(({ choices }, at) => {
        const letter = String.fromCharCode(65 + at);
        return choices ? [[`${letter}2:${letter}200001`, choices]] : [];
      });
      expect(offered).toEqual(expected);
    });
  },
);

const VALIDATION =
  /<dataValidation type="list"[^>]*sqref="([^"]+)"[^>]*><formula1>'选项'!\$([A-Z])\$1:\$[A-Z]\$\d+<\/formula1>/g;

test("a table is read as it was written; its words stay words, its numbers of people stay whole", async () => {
  const [register] = registers;
  if (!register) throw new Error("there are registers");
  const plan = planTable(register, occupations);
  const row = plan.columns.map(({ as }, at) => (as === "number" ? at + 0.25 : `#N/A 001 _x0041_ 甲${at}`));
  const bytes = await writeTable(plan, [row, row]);
  const rows = await rowsOf(bytes, plan.name);
  expect(rows[0]?.cells).toEqual(plan.columns.map(({ header }) => header));
  expect(rows.slice(1, 3).map(({ index, cells }) => [index, cells])).toEqual([
    [1, row],
    [2, row],
  ]);
  expect(rows[3]?.cells.every((cell) => cell === null)).toBe(true);
});

test("a sheet of another name is read where it is the only one; dates of Excel are days", async () => {
  const date = new Date("2026-11-20T00:00:00Z");
  const bytes = await writeSheets({ sheets: [{ name: "Sheet1", rows: [["日期"], [date]] }], font });
  expect(await rowsOf(bytes)).toEqual([
    { index: 0, cells: ["日期"] },
    { index: 1, cells: [{ date: "2026-11-20" }] },
  ]);
});

test("Chinese that is cut apart between two pieces of the file stays whole", async () => {
  // Texts of every length modulo three, and many pieces of 16 and 64 kB, so that each of a character's bytes is cut.
  const rows = Array.from({ length: 9000 }, (_, at) => [
    `${"x".repeat(at % 7)}鉴定所𠮷站考评员${at}`,
    `乙${"丙".repeat(at % 11)}`,
  ]);
  for (const level of [0, 6] as const) {
    const parts = unzipSync(await writeSheets({ sheets: [{ name: "台账", rows }], font }));
    const inline = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(inline.length).toBeGreaterThan(200_000);
    const read = await rowsOf(
      zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(inlined(inline, rows)) }, { level }),
    );
    expect(read.map(({ cells }) => cells)).toEqual(rows);
  }
});

/** The sheet with its texts in its cells, as many programs write them: the shared list is read at once, cells in pieces. */
function inlined(xml: string, rows: readonly (readonly string[])[]): string {
  const texts = [...new Set(rows.flat())];
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*?) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, at, before, after, index) => {
    return `<c r="${at}"${before} t="inlineStr"${after}><is><t>${texts[Number(index)]}</t></is></c>`;
  });
}

test("of cells that are merged all but the first are unreadable, down to the last", async () => {
  const rows = Array.from({ length: 5 }, (_, at) => [`甲${at}`, `乙${at}`, `丙${at}`]);
  const bytes = await withPart(
    await writeSheets({ sheets: [{ name: "台账", rows }], font }),
    "xl/worksheets/sheet1.xml",
    (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B3:XFD3"/></mergeCells>',
      ),
  );
  const [{ unreadable } = {}] = (await lookThrough(bytes)) ?? [];
  expect(unreadable).toEqual({ unsaved: [], merged: ["A2:A4", "B3:XFD3"] });
  const seen: string[] = [];
  for await (const { index, cells } of (await findTableRows(bytes, { sheet: "台账", unreadable }))?.rows ?? []) {
    cells.slice(0, 3).forEach((cell, at) => {
      if (typeof cell === "object") seen.push(`${"ABC"[at]}${index + 1}`);
    });
  }
  expect(seen).toEqual(["A3", "C3", "A4"]);
});

describe("a formula", () => {
  const table = () => writeSheets({ sheets: [{ name: "台账", rows: [["数"], [1], [2]] }], font });
  const withCell = async (cell: string) =>
    withPart(await table(), "xl/worksheets/sheet1.xml", (xml) => xml.replace(/<c r="A3"[^>]*>.*?<\/c>/, cell));

  it.each([
    '<c r="A3"><f>SUM(A1:A2)</f></c>',
    '<c r="A3"><f>SUM(A1:A2)</f><v></v></c>',
    '<c r="A3" t="str"><f>A1</f><v/></c>',
    '<c r="A3"><f t="shared" si="0"/></c>',
  ])("without its result is found: %s", async (cell) => {
    expect(await lookThrough(await withCell(cell))).toEqual([
      { name: "台账", hidden: false, unreadable: { unsaved: ["A3"], merged: [] } },
    ]);
  });

  it("without its result is read as unreadable, and each is found, wherever it stands", async () => {
    const none = (at: string) => `<c r="${at}"><f>SUM(A1:A2)</f></c>`;
    const bytes = await withCell(`${none("A3")}${none("C3")}</row><row r="5">${none("AB5")}`);
    const [{ unreadable } = {}] = (await lookThrough(bytes)) ?? [];
    expect(unreadable?.unsaved).toEqual(["A3", "C3", "AB5"]);
    const cell = { unreadable: "formula", text: "=" };
    const read = new Map<number, readonly unknown[]>();
    for await (const { index, cells } of (await findTableRows(bytes, { sheet: "台账", unreadable }))?.rows ?? []) {
      read.set(index, cells);
    }
    expect([read.get(2)?.[0], read.get(2)?.[2], read.get(4)?.[27]]).toEqual([cell, cell, cell]);
    expect(read.get(1)).toEqual([1]);
  });

  it("with its result is read as that", async () => {
    const bytes = await withCell('<c r="A3"><f>SUM(A1:A2)</f><v>3</v></c>');
    expect(await lookThrough(bytes)).toEqual([{ name: "台账", hidden: false }]);
    expect((await rowsOf(bytes)).at(-1)?.cells).toEqual([3]);
  });
});

test("what is no workbook is not read, and one that is not as it was written is noticed", async () => {
  for (const bytes of [strToU8("no ZIP at all, and longer than its end"), zipSync({ a: strToU8("b") })]) {
    expect(await findTableRows(bytes, { sheet: "台账" })).toBeUndefined();
  }
  const long = Array.from({ length: 5000 }, (_, at) => [`甲${at * 7919}`]);
  const parts = unzipSync(await writeSheets({ sheets: [{ name: "台账", rows: long }], font }));
  const whole = zipSync({ ...parts }, { level: 0 });
  const at = Buffer.from(whole).indexOf('<c r="A4000"');
  whole.set(strToU8('<c r="A4000" <<<'), at);
  expect(await lookThrough(whole)).toBeUndefined();
  const deflated = zipSync(parts);
  const end = deflated.length / 2;
  deflated.fill(0xff, end, end + 200);
  expect(await lookThrough(deflated)).toBeUndefined();
  await expect(rowsOf(deflated)).rejects.toSatisfy(isBroken);
});

test("a sheet that is the only one says what it is called", async () => {
  const bytes = await writeSheets({ sheets: [{ name: "培训表", rows: [["日期"]] }], font });
  expect((await findTableRows(bytes, { sheet: "台账" }))?.sheet).toBe("培训表");
});

test("several tables stand in one workbook, each with its drop-downs, and the lists of them are not seen", async () => {
  const plans = registers.slice(0, 3).map((register) => planTable(register, occupations));
  const bytes = await writeTables(plans.map((plan) => ({ plan, rows: [] })));
  expect(await lookThrough(bytes)).toEqual([
    ...plans.map(({ name }) => ({ name, hidden: false })),
    { name: "填写说明", hidden: false },
    { name: "选项", hidden: true },
  ]);
  const lists = (await findSheets(bytes))?.find(({ name }) => name === "选项")?.rows ?? [];
  const offered = plans.flatMap((_, at) =>
    [...part(bytes, `xl/worksheets/sheet${at + 1}.xml`).matchAll(VALIDATION)].map(([, , column]) => {
      return lists.flatMap((row) => row[(column ?? "").charCodeAt(0) - 65] ?? []);
    }),
  );
  expect(offered).toEqual(plans.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [choices] : []))));
  expect(offered.length).toBeGreaterThan(3);
});

describe("a workbook that was taken out", () => {
  const takenOutAt = "2026-11-22T06:05:07.089Z";
  const plans = registers.slice(0, 1).map((register) => planTable(register, occupations));
  const tables = plans.map((plan) => ({ plan, rows: [] }));
  const said = async (bytes: Uint8Array) => (await lookThrough(bytes))?.[0]?.takenOutAt;

  it("says when, also as Excel writes it again; no other says so", async () => {
    const bytes = await writeTables(tables, { takenOutAt });
    expect(await said(bytes)).toBe(takenOutAt);
    const again = withPart(bytes, "docProps/custom.xml", (xml) =>
      xml.replace(/<property ([^>]*)>/, (_, all: string) => `<op:property ${all.split(" ").toReversed().join(" ")}>\n`),
    );
    expect(await said(again)).toBe(takenOutAt);
    expect(await said(await writeTables(tables))).toBeUndefined();
  });

  it("says nothing where it says no moment", async () => {
    for (const wrong of ["昨天", "2026-13-45T06:05:07.089Z", "2026-11-22"]) {
      const bytes = withPart(await writeTables(tables, { takenOutAt }), "docProps/custom.xml", (xml) =>
        xml.replace(takenOutAt, wrong),
      );
      expect(await said(bytes)).toBeUndefined();
    }
  });
});

test("a sheet is listed by what people call it, whatever is written for it in the file", async () => {
  const sheets = [
    { name: "A&B <甲>", rows: [[1]] },
    { name: "乙", rows: [[2]], hidden: true },
  ];
  const bytes = await writeSheets({ sheets, font });
  expect(await lookThrough(bytes)).toEqual([
    { name: "A&B <甲>", hidden: false },
    { name: "乙", hidden: true },
  ]);
  expect((await rowsOf(bytes, "A&B <甲>"))[0]?.cells).toEqual([1]);
});
