import { describe, expect, test } from "vitest";
import { blankForm, filledForm, standards } from "../forms.fixture.ts";
import { drawForm } from "./draw.ts";
import { PAGE } from "./geometry.ts";
import type { FormPage } from "./grid.ts";

describe.each(standards)("%s", (standard) => {
  test.each([
    { kind: "blank", form: blankForm(standard) },
    { kind: "filled", form: filledForm(standard) },
  ])("$kind: every check once and in order; each page fits, and begins with item and indicator", ({ form }) => {
    const { pages } = drawForm(form);
    const titles = new Set(form.rows.map(({ title }) => title));
    const drawn = pages.flatMap(texts).filter((text) => titles.has(text));
    expect(drawn).toEqual(form.rows.map(({ title }) => title));
    for (const page of pages) {
      expect(heightOf(page)).toBeLessThanOrEqual(PAGE.height - PAGE.top - PAGE.bottom);
      const { heads, rows } = page.table;
      const [first] = rows.slice(heads);
      if (heads > 0) expect(first?.cells.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });

  test("a blank form has empty results and no loss table; a filled one lists each loss", () => {
    const blank = drawForm(blankForm(standard));
    expect(blank.losses).toEqual([]);
    expect(blank.pages.flatMap(results).every((text) => text === "" || text.length === 4)).toBe(true);
    const form = filledForm(standard);
    const listed = drawForm(form).losses.flatMap(({ table }) => table.rows.slice(1).map(({ cells }) => cells[0]?.text));
    expect(listed).toEqual([...(form.losses?.map(({ line }) => line) ?? []), "合计"]);
  });
});

describe("the loss table", () => {
  const words = (sentences: number) => `${"整改要求逐条列出，".repeat(sentences)}完毕。`;

  function lossPages(notes: Readonly<Record<number, string>>) {
    const form = filledForm("liaoning-2013");
    const losses = form.losses?.map((loss, index) => ({ ...loss, note: notes[index] ?? loss.note })) ?? null;
    return drawForm({ ...form, losses }).losses;
  }

  test("ends with the sum of lost points and the count of what is not assessed", () => {
    const last = lossPages({})
      .at(-1)
      ?.table.rows.at(-1)
      ?.cells.map(({ text }) => text);
    const { lossTotal } = filledForm("liaoning-2013");
    expect(last).toEqual(["合计", lossTotal?.lost, `另有${lossTotal?.unassessed}条未评，未计入失分。`]);
  });

  test("a long row goes on over the page with its number and title, and leaves no page empty before it", () => {
    for (let at = 0; at < 25; at += 1) {
      const pages = lossPages({ [at]: words(60) });
      const filled = pages.slice(0, -1).map(({ table }) => table.rows.reduce((sum, { height }) => sum + height, 0));
      expect(Math.min(...filled)).toBeGreaterThan(500);
      for (const { table } of pages) {
        for (const { cells } of table.rows.slice(table.heads)) expect(cells[0]?.text).not.toBe("");
      }
    }
    const [first, second] = lossPages({ 14: words(30) });
    const id = first?.table.rows.at(-1)?.cells[0]?.text;
    const again = second?.table.rows[1]?.cells.map(({ text }) => text);
    expect(again?.slice(0, 6)).toEqual([`${id}\n（续）`, first?.table.rows.at(-1)?.cells[1]?.text, "", "", "", ""]);
    expect(`${first?.table.rows.at(-1)?.cells[6]?.text}${again?.[6]}`).toBe(words(30));
  });

  test("no row is higher than Excel can make it, and nothing is lost", () => {
    const rows = lossPages({ 3: words(600) }).flatMap(({ table }) => table.rows.slice(table.heads));
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(409);
    const found = rows.map(({ cells }) => cells[6]?.text ?? "").join("");
    expect(found.includes(words(600))).toBe(true);
  });
});

test("numbered sheets begin pages and carry their labels; a sheet that overflows is continued", () => {
  const form = blankForm("sichuan-2017");
  const labels = drawForm(form).pages.map(({ label }) => label);
  expect(labels).toEqual([...form.sheets.map(({ label }) => label), "表2-6（续）"]);
  expect(drawForm(form).pages.every(({ title }) => title === form.title)).toBe(true);
});

test("the first page names station, assessor and date, or has lines to write them on", () => {
  const [filled] = drawForm(filledForm("liaoning-2013")).pages;
  expect(filled?.about?.rows[0]?.cells[0]?.text).toContain("喆堃琎昇");
  const [blank] = drawForm(blankForm("liaoning-2013")).pages;
  expect(blank?.about?.rows[0]?.cells[0]?.text).toMatch(/^被评估单位：＿+$/);
});

test("sheets that do not follow the form's order are refused", () => {
  const form = blankForm("national-trial");
  expect(() => drawForm({ ...form, sheets: form.sheets.toReversed() })).toThrow(/in its order/);
  expect(() => drawForm({ ...form, sheets: [{ label: "表1", from: "none" }] })).toThrow(/start at checks/);
});

function texts({ table }: FormPage): string[] {
  return table.rows.slice(table.heads).flatMap(({ cells }) => cells.map(({ text }) => text));
}

function results({ table }: FormPage): string[] {
  const cells = table.rows.slice(table.heads).flatMap((row) => row.cells);
  return cells.filter(({ style }) => style === "result").map(({ text }) => text);
}

function heightOf({ titleHeight, label, about, table }: FormPage): number {
  const rows = [...(about?.rows ?? []), ...table.rows];
  return rows.reduce((sum, { height }) => sum + height, titleHeight + (label === "" ? 0 : 18));
}
