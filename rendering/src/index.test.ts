import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { blankForm, filledForm, standards } from "./forms.fixture.ts";
import { closeRendering, renderFormDocx, renderFormPdf, renderFormXlsx } from "./index.ts";
import { pageTexts } from "./pdf/text.fixture.ts";

afterAll(closeRendering);

test("many forms at once: each caller gets its own", async () => {
  const forms = [...standards, ...standards].map((standard, index) => {
    const form = filledForm(standard);
    return { ...form, about: { ...form.about, assessor: `评估员${index}号` } };
  });
  const pdfs = await Promise.all(forms.map((form) => renderFormPdf({ form })));
  for (const [index, pdf] of pdfs.entries()) expect((await pageTexts(pdf))[0]).toContain(`评估员${index}号`);
});

test("a fault reaches its caller, and the next form is drawn", async () => {
  await expect(renderFormPdf({ form: blankForm("liaoning-2013"), fonts: "/no/such/folder" })).rejects.toThrow(
    "no font folder /no/such/folder",
  );
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ body: "FangSong_GB2312" }));
  await expect(renderFormPdf({ form: blankForm("liaoning-2013"), fonts: folder })).rejects.toThrow(/fangsong_gb2312/);
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ title: "X" }));
  await expect(renderFormPdf({ form: blankForm("sichuan-2017"), fonts: folder })).rejects.toThrow(
    /only body and heading/,
  );
  expect(await pageTexts(await renderFormPdf({ form: blankForm("national-trial") }))).toHaveLength(6);
});

test("roles in fonts.json name the families", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  await writeFile(join(folder, "fonts.json"), JSON.stringify({ body: "Noto Sans SC" }));
  const [wanted, usual] = await Promise.all(
    [folder, undefined].map((fonts) => renderFormPdf({ form: blankForm("national-trial"), fonts })),
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
  expect(await pageTexts(await renderFormPdf({ form: blankForm("national-trial") }))).toHaveLength(6);
});

test("a process that drew a form ends by itself", { timeout: 20_000 }, async () => {
  const door = new URL("./index.ts", import.meta.url).href;
  const sample = fileURLToPath(new URL("../templates/assessment-form/sample.json", import.meta.url));
  const script = `
    const { renderFormPdf } = await import(${JSON.stringify(door)});
    const { readFileSync } = await import("node:fs");
    const pdf = await renderFormPdf({ form: JSON.parse(readFileSync(${JSON.stringify(sample)}, "utf8")) });
    process.stdout.write(Buffer.from(pdf.subarray(0, 5)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(stdout).toBe("%PDF-");
});
