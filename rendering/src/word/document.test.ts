import { describe, expect, test } from "vitest";
import { drawForm } from "../form/draw.ts";
import { blankForm, codedForm, filledForm, RARE, standards } from "../forms.fixture.ts";
import { bare, count, part } from "../zip.fixture.ts";
import { wordDocument } from "./document.ts";

describe.each(standards)("%s", (standard) => {
  test("tables as planned: heads repeated, cells merged, rows whole, a new page where planned", async () => {
    const drawing = drawForm(filledForm(standard));
    const pages = [...drawing.pages, ...drawing.losses];
    const xml = part(await wordDocument(drawing), "word/document.xml");
    const rows = pages.flatMap(({ about, table }) => [...(about?.rows ?? []), ...table.rows]);
    const heads = pages.reduce((sum, { table }) => sum + table.heads, 0);
    const merged = rows.flatMap(({ cells }) => cells).filter(({ rowspan }) => rowspan > 1);
    expect(count(xml, /<w:tr[ >]/g)).toBe(rows.length);
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(heads);
    expect(count(xml, /<w:cantSplit\/>/g)).toBe(rows.length);
    expect(count(xml, /<w:vMerge w:val="restart"\/>/g)).toBe(merged.length);
    expect(count(xml, /<w:pageBreakBefore\/>/g)).toBe(pages.length - 1);
    expect(count(xml, /w:hRule="atLeast"/g)).toBe(rows.length);
  });

  test("every check, in order, and the title as a heading", async () => {
    const form = blankForm(standard);
    const xml = part(await wordDocument(drawForm(form)), "word/document.xml");
    const text = bare(xml);
    const places = form.rows.map(({ title }) => text.indexOf(title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  });
});

test("Chinese fonts are named for East Asian text, and rare characters are in it", async () => {
  const bytes = await wordDocument(drawForm(filledForm("liaoning-2013")));
  const xml = part(bytes, "word/document.xml");
  expect(xml).toContain('w:eastAsia="宋体"');
  expect(xml).toContain('w:eastAsia="黑体"');
  expect(bare(xml)).toContain(`沈阳市${RARE}职业技能鉴定所`);
});

test("pages are numbered by fields", async () => {
  const footer = part(await wordDocument(drawForm(blankForm("liaoning-2013"))), "word/footer1.xml");
  expect(footer).toContain("PAGE");
  expect(footer).toContain("NUMPAGES");
  expect(bare(footer).replace(/PAGE|NUMPAGES|NUM/g, "")).toContain("第  页 共  页");
});

test("a veto that was raised has a full box", async () => {
  const text = bare(part(await wordDocument(drawForm(filledForm("liaoning-2013"))), "word/document.xml"));
  expect(count(text, /■/g)).toBe(1);
  expect(count(text, /□/g)).toBe(4);
});

test("the code is a picture, with its words for whoever can't see it", async () => {
  const xml = part(await wordDocument(drawForm(codedForm("liaoning-2013"))), "word/document.xml");
  expect(count(xml, /<pic:pic[ >]/g)).toBe(1);
  expect(xml).toContain('descr="核对码 0123 4567 89ab"');
});
