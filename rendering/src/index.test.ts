import { execFile } from "node:child_process";
import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { blankForm, filledForm, standards } from "./forms.fixture.ts";
import { closeRendering, renderFormDocx, renderFormPdf, renderFormXlsx } from "./index.ts";
import { pageTexts } from "./pdf/text.fixture.ts";

afterAll(closeRendering);

async function pdfOf(of: Parameters<typeof renderFormPdf>[0]): Promise<Uint8Array> {
  const rendered = await renderFormPdf(of);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return rendered.value;
}

test("many forms at once: each caller gets its own", async () => {
  const forms = [...standards, ...standards].map((standard, index) => {
    const form = filledForm(standard);
    return { ...form, about: { ...form.about, assessor: `评估员${index}号` } };
  });
  const pdfs = await Promise.all(forms.map((form) => pdfOf({ form })));
  for (const [index, pdf] of pdfs.entries()) expect((await pageTexts(pdf))[0]).toContain(`评估员${index}号`);
});

test("a fault reaches its caller, and the next form is drawn", async () => {
  await expect(renderFormPdf({ form: blankForm("liaoning-2013"), fonts: "/no/such/folder" })).rejects.toThrow(
    "no font folder /no/such/folder",
  );
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ body: "FangSong_GB2312" }));
  await expect(renderFormPdf({ form: blankForm("liaoning-2013"), fonts: folder })).rejects.toThrow(
    /no font FangSong_GB2312/,
  );
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ title: "X" }));
  await expect(renderFormPdf({ form: blankForm("sichuan-2017"), fonts: folder })).rejects.toThrow(
    /only body and heading/,
  );
  expect(await pageTexts(await pdfOf({ form: blankForm("national-trial") }))).toHaveLength(6);
});

test("characters that no font has are told by their places, all at once", async () => {
  const form = filledForm("sichuan-2017");
  const line = form.losses?.[1]?.line;
  const wild = {
    ...form,
    about: { station: "\u{2a6a5}站\ue000", assessor: "😀", date: "" },
    vetoes: form.vetoes.map((veto, index) => (index === 1 ? { ...veto, grounds: "好\u{2a6a5}\u{2a6a5}" } : veto)),
    losses: form.losses?.map((loss, index) => (index === 1 ? { ...loss, note: "⛄", why: "😁" } : loss)) ?? null,
  };
  const result = await renderFormPdf({ form: wild });
  const said = result.ok ? [] : result.problems.map(({ at, code, message }) => ({ at, code, zh: message.zh }));
  expect(new Set(said.map(({ code }) => code))).toEqual(new Set(["character-not-printable"]));
  expect(said.map(({ at }) => at)).toEqual([
    "$.station",
    "$.station",
    "$.assessor",
    "$.vetoes[SV2].grounds",
    `$.findings[${line}]`,
    `$.findings[${line}].note`,
  ]);
  expect(said[0]?.zh).toBe(
    "字体中没有“\u{2a6a5}”（U+2A6A5），PDF 印不出：请换用其他字，或用 JIANHENG_FONTS 指明含有此字的字体文件夹",
  );
  expect(said[1]?.zh).toMatch(/（U\+E000）是私用区字符/);
});

test("a font that is added to the folder helps at once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  const given = filledForm("national-trial");
  const form = { ...given, about: { ...given.about, station: "人\ufe0f丨㐂" } };
  expect(await renderFormPdf({ form, fonts: folder })).toMatchObject({ ok: true });
  await copyFile(new URL("../fonts/NotoSansSC_500Medium.ttf", import.meta.url), join(folder, "more.ttf"));
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ body: "Noto Sans SC" }));
  expect(await renderFormPdf({ form, fonts: folder })).toMatchObject({ ok: true });
});

test("roles in fonts.json name the families", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ body: "Noto Sans SC" }));
  const [wanted, usual] = await Promise.all(
    [folder, undefined].map((fonts) => pdfOf({ form: blankForm("national-trial"), fonts })),
  );
  expect(Buffer.from(wanted ?? []).includes("NotoSerifSC")).toBe(false);
  expect(Buffer.from(usual ?? []).includes("NotoSerifSC")).toBe(true);
});

test("Word and Excel files are zip archives", async () => {
  const form = blankForm("liaoning-2013");
  for (const bytes of [await renderFormDocx(form), await renderFormXlsx(form)]) {
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
  }
});

test("closing ends the threads; after it a form can be drawn again", async () => {
  await renderFormPdf({ form: blankForm("national-trial") });
  await closeRendering();
  expect(await pageTexts(await pdfOf({ form: blankForm("national-trial") }))).toHaveLength(6);
});

test("a process that drew a form ends by itself", { timeout: 20_000 }, async () => {
  const door = new URL("./index.ts", import.meta.url).href;
  const sample = fileURLToPath(new URL("../templates/assessment-form/sample.json", import.meta.url));
  const script = `
    const { renderFormPdf } = await import(${JSON.stringify(door)});
    const { readFileSync } = await import("node:fs");
    const { value: pdf } = await renderFormPdf({ form: JSON.parse(readFileSync(${JSON.stringify(sample)}, "utf8")) });
    process.stdout.write(Buffer.from(pdf.subarray(0, 5)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(stdout).toBe("%PDF-");
});
