import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { closeRendering, renderPaperDocx, renderPaperPdf } from "../index.ts";
import { endingPaper, paperOf } from "../papers.fixture.ts";
import { compilePaper, createFormCompiler } from "../pdf/compile.ts";
import { dense, pageTexts, titleOf } from "../pdf/text.fixture.ts";

const compiler = createFormCompiler();
const draw = (paper: ReturnType<typeof paperOf>) => compilePaper({ paper, compiler });
afterAll(closeRendering);

test.each(["official", "working", "wide"] as const)(
  "%s: every text, the head again on each page of a table",
  async (style) => {
    const pdf = draw(paperOf("未见记录", style));
    const pages = await pageTexts(pdf);
    const text = pages.join("");
    for (const words of [
      "验收情况的报告",
      "省中心：",
      "未见记录39",
      "1体系文件100%",
      "3管理评审50%",
      "4岗位职责未评",
      "2026年11月21日",
    ]) {
      expect(text).toContain(words);
    }
    for (const page of pages.filter((one) => /未见记录\d/.test(one)))
      expect(page).toContain("编号和内容失分发现的情况");
    expect(await titleOf(pdf)).toBe("关于喆堃琎昇站验收情况的报告");
  },
);

test("pages are numbered as official documents are, or in the middle", async () => {
  const official = await pageTexts(draw(paperOf("甲")));
  for (const [at, page] of official.entries()) expect(page).toContain(`—${at + 1}—`);
  const working = await pageTexts(draw(paperOf("甲", "working")));
  for (const [at, page] of working.entries()) expect(page).toContain(`第${at + 1}页共${working.length}页`);
});

test("what is signed stands on one page with the code", async () => {
  for (const style of ["official", "working", "wide"] as const) {
    const signed = (await pageTexts(draw(paperOf("甲", style)))).filter((page) => page.includes("张三"));
    expect(signed).toHaveLength(1);
    expect(signed[0]).toContain("核对码0123456789ab");
  }
});

test.each(["official", "working", "wide"] as const)(
  "%s: wherever a table ends, its sum, who gives it out, who signs and the code stand with rows of it",
  async (style) => {
    for (const decided of [true, false]) {
      for (let rows = 12; rows <= 40; rows += 1) {
        const pages = await pageTexts(draw(endingPaper(rows, style, decided)));
        for (const words of ["合计", "2026年11月21日", ...(decided ? ["张三"] : []), "核对码"]) {
          const on = pages.filter((page) => page.includes(words));
          expect(on, `${words} after ${rows} rows`).toHaveLength(1);
          expect(on[0], `${words} after ${rows} rows`).toMatch(/第\d+小项1.00/);
        }
      }
    }
  },
);

test("one paper gives one document", () => {
  expect(draw(paperOf("甲"))).toEqual(draw(paperOf("甲")));
});

test("text is data: no markup in it is read", async () => {
  const words = '#panic("x") *粗* $1$ \\ <a> `b` // [c]';
  expect((await pageTexts(draw(paperOf(words)))).join("")).toContain(dense(words));
});

test("whatever people write is printed to its end, also where it is longer than a page", {
  timeout: 60_000,
}, async () => {
  const long = `${"整改要求逐条列出。".repeat(300)}https://example.org/${"0123456789".repeat(20)}完毕`;
  const { blocks, ...paper } = paperOf("甲");
  const table = { is: "table", columns: [{ title: "发现的情况", share: 1 }], rows: [[long]] } as const;
  expect((await pageTexts(draw({ ...paper, blocks: [...blocks, table] }))).join("")).toContain("完毕");
  const some = fc.stringMatching(/^[喆堃考评（），。“”、；：《》—–%/A-Za-z0-9 .]{0,120}$/);
  await fc.assert(
    fc.asyncProperty(some, async (words) => {
      const text = (await pageTexts(draw(paperOf(`${words}止`)))).join("");
      expect(text).toContain(`${dense(words).slice(-3)}止39`);
    }),
    { numRuns: 8 },
  );
});

test("characters that no font has are told by heading and row", async () => {
  const paper = paperOf("见😀");
  const rendered = await renderPaperPdf({ paper });
  const places = rendered.ok ? [] : rendered.problems.map(({ at, code }) => `${at} ${code}`);
  expect(places.slice(0, 2)).toEqual([
    "$.一、失分情况 character-not-printable",
    "$.一、失分情况[1.1 小项] character-not-printable",
  ]);
  expect(places).toHaveLength(41);
});

test("in threads: a PDF and a Word file", async () => {
  const paper = paperOf("甲");
  const pdf = await renderPaperPdf({ paper });
  expect(pdf.ok && Buffer.from(pdf.value.subarray(0, 5)).toString()).toBe("%PDF-");
  expect(Buffer.from((await renderPaperDocx(paper)).subarray(0, 2)).toString()).toBe("PK");
});
