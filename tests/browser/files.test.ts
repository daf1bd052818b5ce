import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { dialog, rowOf } from "./official.fixture.ts";
import { sampleDocx, samplePdf, samplePng } from "./samples.fixture.ts";

const office = useOffice();
let page: Page;
let complaints: string[];
const asked: string[] = [];

beforeAll(async () => {
  ({ page, complaints } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/files"),
    { reducedMotion: "reduce" },
  ));
  page.on("request", (request) => asked.push(request.url()));
});

const send = (name: string, buffer: Buffer) =>
  page.getByLabel("选择要上传的文件").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

const look = async (name: string) => {
  await rowOf(page, name).getByRole("button", { name: /^查看/ }).click();
  await dialog(page).waitFor();
};

/** How dark the upper, middle and lower part of a PDF's page is once it is drawn, and whether it is red. */
async function drawn(label: string): Promise<{ dark: boolean[]; red: boolean }> {
  const frame = `section[aria-label="${label}"][aria-busy=false]`;
  await dialog(page).locator(frame).waitFor();
  return await page.evaluate(`(() => {
    const canvas = document.querySelector('${frame} canvas');
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const part = (from, until) => data.subarray(...[from, until].map((at) => Math.floor(canvas.height * at) * canvas.width * 4));
    const dark = (pixels) => pixels.some((_, at) => at % 4 === 0 && pixels[at] + pixels[at + 1] + pixels[at + 2] < 200);
    return {
      dark: [part(0, 0.2), part(0.25, 0.45), part(0.65, 0.9)].map(dark),
      red: data[0] > 250 && data[1] < 5 && data[2] < 5,
    };
  })()`);
}

test("files are uploaded, and each says what it is", async () => {
  await page.getByText("还没有文件。").waitFor();
  for (const [name, bytes, label] of [
    ["质量手册.pdf", samplePdf(), "PDF 文档"],
    ["考场照片.png", samplePng(320, 200), "PNG 图片"],
    ["考务通知.docx", sampleDocx(), "Word 文档"],
  ] as const) {
    await send(name, bytes);
    const row = rowOf(page, name);
    await row.getByText(label).waitFor();
    expect(await row.innerText()).toContain("示所长");
  }
  expect(await findings(page)).toEqual([]);
});

test("a PDF is drawn by the page itself, with fonts that it doesn't bring and what a scanner wrote", async () => {
  await look("质量手册.pdf");
  await dialog(page).getByText("第 1 页，共 2 页").waitFor();
  expect(await drawn("质量手册.pdf 第 1 页")).toEqual({ dark: [true, true, true], red: false });
  expect(asked.filter((url) => url.endsWith("/cmaps/UniGB-UCS2-H.bcmap"))).toHaveLength(1);
  expect(await findings(page)).toEqual([]);
  await dialog(page).getByRole("button", { name: "下一页" }).click();
  expect(await drawn("质量手册.pdf 第 2 页")).toEqual({ dark: [false, false, false], red: true });
  expect(await dialog(page).getByRole("button", { name: "下一页" }).isDisabled()).toBe(true);
  await dialog(page).getByRole("button", { name: "放大" }).click();
  expect((await drawn("质量手册.pdf 第 2 页")).red).toBe(true);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
});

test("an image is shown as the server made it anew", async () => {
  await look("考场照片.png");
  const image = dialog(page).getByRole("img", { name: "考场照片.png" });
  await image.waitFor();
  expect(
    await page.evaluate(
      "(async (image) => { await image.decode(); return image.naturalWidth; })(document.querySelector('img.preview'))",
    ),
  ).toBe(320);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
});

test("what can't be shown is downloaded, under its name", async () => {
  const row = rowOf(page, "考务通知.docx");
  expect(await row.getByRole("button").count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    row.getByRole("link", { name: /^下载/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("考务通知.docx");
});

test("a file that is too large is refused before all of it has gone, in words", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jianheng-large-"));
  const large = join(folder, "录像.pdf");
  writeFileSync(large, "%PDF-1.7");
  truncateSync(large, 51 * 1024 * 1024);
  await page.getByLabel("选择要上传的文件").setInputFiles(large);
  await page.getByText("“录像.pdf”没有上传").waitFor();
  await page.getByText("文件超过 50 MB").waitFor();
  rmSync(folder, { recursive: true });
});

test("a program that is called a PDF is refused, and a PDF that is broken is said to be", async () => {
  await send("通知.pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(600)]));
  await page.getByText("“通知.pdf”没有上传").waitFor();
  await page.getByText("这个文件是程序、网页或脚本，不能上传").waitFor();
  expect(await rowOf(page, "通知.pdf").count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  await send("残缺.pdf", Buffer.from("%PDF-1.7\n没有别的了\n%%EOF\n"));
  await rowOf(page, "残缺.pdf").waitFor();
  await look("残缺.pdf");
  await dialog(page).getByText("这个文件无法在线显示").waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
});

test("nothing is complained of but what was refused", () => {
  expect(complaints.filter((one) => !one.includes("the server responded with a status of 4"))).toEqual([]);
});
