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
    expect(listed).toEqual(form.losses?.map(({ line }) => line));
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
