import { expect, test } from "vitest";
import { endingPaper, paperOf } from "../papers.fixture.ts";
import { bare, count, part } from "../zip.fixture.ts";
import { paperDocument } from "./document.ts";

async function xmlOf(...of: Parameters<typeof paperOf>): Promise<string> {
  return part(await paperDocument(paperOf(...of)), "word/document.xml");
}

test("every text, headings as headings, heads of tables as heads", async () => {
  const xml = await xmlOf("未见记录");
  const text = bare(xml);
  for (const words of [
    "验收情况的报告",
    "省中心：",
    "未见记录39",
    "评估组",
    "2026年11月21日",
    "核对码 0123 4567 89ab",
  ]) {
    expect(text).toContain(words);
  }
  for (const level of [1, 2, 3]) expect(xml).toContain(`<w:pStyle w:val="Heading${level}"/>`);
  // Two tables, and the bars in the radar's place.
  expect(count(xml, /<w:tblHeader\/>/g)).toBe(3);
  expect(count(xml, /<pic:pic[ >]/g)).toBe(1);
});

test("the radar is bars of squares, each item with its share", async () => {
  const text = bare(await xmlOf("甲"));
  expect(text).toContain(`1 体系文件${"■".repeat(20)}100.0%`);
  expect(text).toContain(`3 管理评审${"■".repeat(10)}${"□".repeat(10)}50.0%`);
  expect(text).toContain(`4 岗位职责${"□".repeat(20)}未评`);
});

test("a row of many lines may go on over a page's end, the others stay whole", async () => {
  const rows = 40 + 1 + 4;
  const heads = 3;
  expect(count(await xmlOf("短"), /<w:cantSplit\/>/g)).toBe(rows + heads);
  expect(count(await xmlOf("长".repeat(900)), /<w:cantSplit\/>/g)).toBe(rows + heads - 40);
});

test("a code keeps its words on its page, a sum its row, and what is given out and signed the end of the text", async () => {
  const paragraphs = (xml: string) => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one);
  const kept = (all: string[], words: string) => {
    const found = all.filter((one) => one.includes(words));
    expect(found.length, words).toBeGreaterThan(0);
    return found.every((one) => one.includes("<w:keepNext/>"));
  };
  const all = paragraphs(part(await paperDocument(endingPaper(20, "official")), "word/document.xml"));
  for (const words of ["<pic:pic ", "第20小项", "合计", "评估组", "2026年11月21日", "（盖章）", "张三"]) {
    expect(kept(all, words), words).toBe(true);
  }
  expect(kept(all, "第17小项")).toBe(false);
  expect(kept(all, "核对码 0123 4567 89ab<")).toBe(false);
});

test("no author is named, but the program", async () => {
  const core = bare(part(await paperDocument(paperOf("甲")), "docProps/core.xml"));
  expect(core).toContain("鉴衡");
  expect(core).not.toContain("Un-named");
});

test("an official paper is numbered at its outer edge, a wide one lies on its side", async () => {
  const official = await paperDocument(paperOf("甲"));
  expect(part(official, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  expect(bare(part(official, "word/footer1.xml"))).toMatch(/^— .* —$/);
  expect(await xmlOf("甲", "wide")).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  expect(await xmlOf("甲")).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
});
