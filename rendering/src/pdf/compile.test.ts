import type { AssessmentForm } from "@jianheng/domain/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import sample from "../../templates/assessment-form/sample.json" with { type: "json" };
import { drawForm } from "../form/draw.ts";
import { blankForm, codedForm, filledForm, RARE, standards } from "../forms.fixture.ts";
import { compileForm, compileInputs, createFormCompiler, formInputs } from "./compile.ts";
import { dense, pageTexts, titleOf } from "./text.fixture.ts";

const compiler = createFormCompiler();
const at = Date.UTC(2026, 10, 20);

/** Compiles with the template's own check: it fails where a text is higher than the cell planned for it. */
function checked(form: AssessmentForm): Uint8Array {
  return compileInputs({ inputs: { ...formInputs({ form, compiler }), check: "yes" }, compiler, at });
}

function planned(form: AssessmentForm): number {
  const { pages, losses } = drawForm(form);
  return pages.length + losses.length;
}

describe.each(standards)("%s", (standard) => {
  test.each([
    { kind: "blank", form: blankForm(standard) },
    { kind: "filled", form: filledForm(standard) },
    { kind: "coded", form: codedForm(standard) },
  ])("$kind: as many pages as planned, no text outside its cell, every check in it", async ({ form }) => {
    const pages = await pageTexts(checked(form));
    expect(pages).toHaveLength(planned(form));
    const text = pages.join("");
    for (const { title } of form.rows) expect(text).toContain(dense(title));
    expect(text).toContain(dense(form.title));
    for (const [index, page] of pages.entries()) expect(page).toContain(`第${index + 1}页共${pages.length}页`);
  });
});

test("the merged labels of a page that goes on are printed again", async () => {
  const pages = await pageTexts(checked(blankForm("liaoning-2013")));
  const [before, after] = [pages[0] ?? "", pages[1] ?? ""];
  expect(before).toContain("3.1评审前的内容要求");
  expect(after).toContain("3.1评审前的内容要求");
  expect(after).toContain("（10分）");
});

test("rare characters and the document's title can be read back", async () => {
  const pdf = compileForm({ form: filledForm("liaoning-2013"), compiler, at });
  const [first, ...others] = await pageTexts(pdf);
  expect(first).toContain(`沈阳市${RARE}职业技能鉴定所`);
  expect(others.join("")).toContain("失分表");
  expect(await titleOf(pdf)).toBe(blankForm("liaoning-2013").title);
});

test("the code stands on the page that is signed, with the words to compare by eye", async () => {
  const pages = await pageTexts(checked(codedForm("liaoning-2013")));
  const signed = pages.filter((page) => page.includes("评估组长（签字）"));
  expect(signed).toHaveLength(1);
  expect(signed[0]).toContain("核对码0123456789ab");
});

test("one form and one time give one document", () => {
  const form = filledForm("national-trial");
  expect(compileForm({ form, compiler, at })).toEqual(compileForm({ form, compiler, at }));
});

test("text is data: no markup in it is read", async () => {
  const station = '#panic("x") *粗* $1$ \\ <a> `b` // [c]';
  const form = filledForm("liaoning-2013");
  const [first] = await pageTexts(checked({ ...form, about: { ...form.about, station } }));
  expect(first).toContain(dense(station));
});

test("whatever people write, it stays in its cells and on its pages", { timeout: 60_000 }, async () => {
  const words = fc.stringMatching(/^[喆堃考评（），。“”、；：《》—–%/A-Za-z0-9 .]{0,120}$/);
  const form = filledForm("sichuan-2017");
  await fc.assert(
    fc.asyncProperty(words, words, words, async (station, grounds, note) => {
      const wild = {
        ...form,
        about: { station, assessor: grounds, date: note.slice(0, 30) },
        vetoes: form.vetoes.map((veto) => ({ ...veto, raised: true, grounds })),
        losses: form.losses?.slice(0, 6).map((loss) => ({ ...loss, note, why: station })) ?? null,
      };
      expect(await pageTexts(checked(wild))).toHaveLength(planned(wild));
    }),
    { numRuns: 25 },
  );
});

test("a note longer than a page is printed to its end", async () => {
  const form = filledForm("liaoning-2013");
  const note = `${"整改要求逐条列出。".repeat(400)}完毕`;
  const losses = form.losses?.slice(0, 3).map((loss, index) => (index === 1 ? { ...loss, note } : loss)) ?? null;
  expect((await pageTexts(checked({ ...form, losses }))).join("")).toContain("完毕");
});

test("the template's check does notice a text that is higher than its cell", () => {
  const { data } = formInputs({ form: blankForm("liaoning-2013"), compiler });
  const low = data.replaceAll(/"height":[\d.]+,"cells"/g, '"height":12,"cells"');
  expect(() => compileInputs({ inputs: { data: low, check: "yes" }, compiler, at })).toThrow(/higher than planned/);
});

test("the sample compiles", async () => {
  expect((await pageTexts(checked(sample as AssessmentForm))).join("")).toContain("6.1.6");
});

test("what only we can get wrong is a fault: a character that was not looked for, a font that is not there", () => {
  const form = blankForm("liaoning-2013");
  for (const station of ["\ue000", "\u{2a6a5}", "😀"]) {
    const about = { ...form.about, station };
    expect(() => compileForm({ form: { ...form, about }, compiler, at })).toThrow(/can't be drawn as PDF/);
  }
  const nowhere = { families: ["No Such Font"], weight: 400 };
  const roles = { body: nowhere, heading: nowhere };
  expect(() => compileForm({ form, compiler: { ...compiler, roles }, at })).toThrow(/no such font/);
});

test("no font of the machine is drawn with, also not of another weight of a family of ours", () => {
  const pdf = Buffer.from(compileForm({ form: filledForm("sichuan-2017"), compiler, at })).toString("latin1");
  const names = [...pdf.matchAll(/\/BaseFont ?\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(["NotoSerifSC-Regular", "NotoSansSC-Medium"]));
  const { body, heading } = compiler.roles;
  expect([body.weight, heading.weight]).toEqual([400, 500]);
});
