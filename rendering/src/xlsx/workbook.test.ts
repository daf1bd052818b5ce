import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readPng } from "../code/read-png.fixture.ts";
import { drawForm } from "../form/draw.ts";
import { pitchOf, SMALL } from "../form/geometry.ts";
import { blankForm, codedForm, filledForm, RARE, standards } from "../forms.fixture.ts";
import { bare, count, part } from "../zip.fixture.ts";
import { excelWorkbook } from "./workbook.ts";

const SHEET = "xl/worksheets/sheet1.xml";

describe.each(standards)("%s", (standard) => {
  test("one row per row of the drawing with its height; pages end where planned", async () => {
    const { pages, ...rest } = drawForm(filledForm(standard));
    const xml = part(await excelWorkbook({ pages, ...rest }), SHEET);
    const rows = pages.map(
      ({ title, label, about, table }) =>
        (title ? 1 : 0) + (label ? 1 : 0) + (about?.rows.length ?? 0) + table.rows.length,
    );
    const total = rows.reduce((sum, one) => sum + one, 0);
    expect(count(xml, /<row [^>]*ht="[\d.]+" customHeight="(1|true)"/g)).toBe(total);
    expect(count(xml, /<brk [^>]*man="1"/g)).toBe(pages.length - 1);
  });

  test("merged cells stay within their pages and do not overlap", async () => {
    const xml = part(await excelWorkbook(drawForm(filledForm(standard))), SHEET);
    const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
    const taken = new Set<string>();
    for (const [, c1 = "", r1, c2 = "", r2] of xml.matchAll(/<mergeCell ref="([A-Z])(\d+):([A-Z])(\d+)"/g)) {
      expect(breaks.some((last) => Number(r1) <= last && Number(r2) > last)).toBe(false);
      for (let row = Number(r1); row <= Number(r2); row += 1) {
        for (let column = c1.charCodeAt(0); column <= c2.charCodeAt(0); column += 1) {
          expect(taken.has(`${row} ${column}`)).toBe(false);
          taken.add(`${row} ${column}`);
        }
      }
    }
    expect(taken.size).toBeGreaterThan(0);
  });
});

test("each page begins as on paper: title, label, head, then rows; the sign-off bears no head", async () => {
  const { pages, ...rest } = drawForm(blankForm("sichuan-2017"));
  const { sheets } = await readXlsx(await excelWorkbook({ pages, ...rest }));
  const rows = sheets[0]?.rows ?? [];
  const starts = rows.flatMap((row, index) => (row[0] === pages[0]?.title ? [index] : []));
  expect(starts).toHaveLength(pages.length);
  for (const [page, start] of starts.entries()) {
    const { label, table, about } = pages[page] ?? {};
    expect(rows[start + 1]?.[0]).toBe(label);
    const head = rows[start + 2 + (about?.rows.length ?? 0)]?.[0];
    expect(head).toBe(table?.rows[0]?.cells[0]?.text);
  }
});

test("A4 at its own size, page x of y", async () => {
  const bytes = await excelWorkbook(drawForm(blankForm("national-trial")));
  const xml = part(bytes, SHEET);
  expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
  expect(xml).not.toContain("fitTo");
  expect(xml).toContain("&amp;C&amp;9第 &amp;P 页 共 &amp;N 页");
  const names = bare(part(bytes, "xl/workbook.xml"));
  expect(part(bytes, "xl/workbook.xml")).not.toContain("Print_Titles");
  expect(names).toMatch(/\$A\$1:\$F\$\d+/);
});

test("points are numbers, what was earned with two decimals; a range stays text", async () => {
  const bytes = await excelWorkbook(drawForm(filledForm("liaoning-2013")));
  const xml = part(bytes, SHEET);
  expect(xml).toMatch(/<c r="D5" s="\d+"><v>9<\/v>/);
  expect(part(bytes, "xl/styles.xml")).toContain("0.00");
  const texts = bare(part(bytes, "xl/sharedStrings.xml"));
  expect(texts).toContain("61.50–\n68.50");
  expect(texts).toContain(`沈阳市${RARE}职业技能鉴定所`);
});

test("the loss table is a sheet of its own; a blank form has none", async () => {
  expect(part(await excelWorkbook(drawForm(filledForm("liaoning-2013"))), "xl/workbook.xml")).toContain("失分表");
  expect(part(await excelWorkbook(drawForm(blankForm("liaoning-2013"))), "xl/workbook.xml")).not.toContain("失分表");
});

test("text that looks like a formula stays text", async () => {
  const form = filledForm("liaoning-2013");
  const losses = form.losses?.map((loss) => ({ ...loss, note: '=HYPERLINK("http://example.org")' })) ?? null;
  const bytes = await excelWorkbook(drawForm({ ...form, losses }));
  expect(part(bytes, "xl/worksheets/sheet2.xml")).not.toContain("<f>");
});

test("a column adds up to its sum: what goes on over a page stands there once as a number", async () => {
  for (const standard of standards) {
    const blank = blankForm(standard);
    const lines = new Map(blank.rows.map(({ line, points }) => [line.id, Number(points.text)]));
    const sum = [...lines.values()].reduce((all, one) => all + one, 0);
    const rows = blank.rows.map((row) => ({
      ...row,
      result: { ...row.result, text: Number(row.points.text).toFixed(2) },
    }));
    const total = { ...blank.total, points: sum.toFixed(2) };
    const { sheets } = await readXlsx(await excelWorkbook(drawForm({ ...blank, rows, total })));
    const cells = sheets[0]?.rows ?? [];
    const at = cells.findIndex(([first]) => first === "合计");
    for (const column of [3, 5]) {
      const numbers = cells.slice(0, at).flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
      expect(numbers.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, 6);
      expect(cells[at]?.[column]).toBe(sum);
    }
  }
});

test("the sum is a formula with its value beside it; what is no sum of its column stays a value", async () => {
  const xml = part(await excelWorkbook(drawForm(blankForm("liaoning-2013"))), SHEET);
  expect(xml).toMatch(/<f>SUM\(D1:D\d+\)<\/f><v>100<\/v>/);
  const odd = blankForm("liaoning-2013");
  const other = part(await excelWorkbook(drawForm({ ...odd, total: { ...odd.total, of: "101" } })), SHEET);
  expect(other).not.toContain("<f>");
});

test("the code is square, inside the printed columns, above its words; whoever reads the picture is told", async () => {
  for (const standard of standards) {
    const drawing = drawForm(codedForm(standard));
    const bytes = await excelWorkbook(drawing);
    const xml = part(bytes, "xl/drawings/drawing1.xml");
    expect(xml).not.toContain("twoCellAnchor");
    const [, column = "", left = "", row = "", top = ""] =
      /<xdr:col>(\d+)<\/xdr:col><xdr:colOff>(\d+)<\/xdr:colOff><xdr:row>(\d+)<\/xdr:row><xdr:rowOff>(\d+)/.exec(xml) ??
      [];
    const [, wide = "", high = ""] = /<xdr:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml) ?? [];
    expect(wide).toBe(high);
    const table = drawing.pages.at(-1)?.table;
    const rest = table?.columns.slice(Number(column)).reduce((sum, one) => sum + one, 0) ?? 0;
    expect(Number(left) + Number(wide)).toBeLessThanOrEqual(rest * 12_700);
    const height = Number(new RegExp(`<row r="${Number(row) + 1}"[^>]* ht="([\\d.]+)"`).exec(part(bytes, SHEET))?.[1]);
    const line = pitchOf(SMALL);
    expect(Number(top) + Number(high)).toBeLessThanOrEqual((height - line) * 12_700);
    expect(readPng(unzipSync(bytes)["xl/media/image1.png"] ?? new Uint8Array())).toBe("jianheng:snapshot:0123456789ab");
  }
});

test("the program that is named is ours", async () => {
  expect(part(await excelWorkbook(drawForm(blankForm("sichuan-2017"))), "docProps/app.xml")).toContain(
    "<Application>鉴衡</Application>",
  );
});

test("the code is a picture over the cell that has its words", async () => {
  const bytes = await excelWorkbook(drawForm(codedForm("liaoning-2013")));
  expect(part(bytes, "xl/drawings/drawing1.xml")).toContain('descr="核对码 0123 4567 89ab"');
  expect(bare(part(bytes, "xl/sharedStrings.xml"))).toContain("核对码 0123 4567 89ab");
});
