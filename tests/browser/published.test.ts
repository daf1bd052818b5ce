import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { enterApproved } from "./approved.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, dialog, field, fill, inDialog, PASSWORD, pick, rowOf } from "./official.fixture.ts";
import { officeOf, useSupervision } from "./supervision.fixture.ts";

const DAY_MS = 24 * 60 * 60_000;
const NAMES = ["示所长", "示质量", "示审批", "示组长", "示审甲", "示审乙", "示专家"];
let passed = 0;
const now = () => new Date(Date.now() + passed);
const { province, officials, open, openAssessment, work, publish, nameExpert } = useSupervision({ now });

describe("a published result", () => {
  let address = "";
  let path = "";
  let receipt = "";

  test("is published by an official, and names nobody on the page that everybody may see", async () => {
    address = await enterApproved(province(), officials());
    path = await publish(address);
    expect(path).toMatch(/^\/results\/[\w-]{43}$/);
    const { page, complaints } = await open(undefined, path);
    await page.getByRole("heading", { name: /督导检查结果公示$/ }).waitFor();
    expect(await page.locator(".facts").innerText()).toMatch(/结论\s+合格\s+得分\s+100\.00分/);
    const text = await page.locator("body").innerText();
    expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(wide).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("is printed on one sheet, with its address as a code", async () => {
    const { page } = await open(undefined, path);
    await page.getByRole("table", { name: "各项得分" }).waitFor();
    await page.emulateMedia({ media: "print" });
    await page.getByRole("img", { name: "公示页的二维码" }).waitFor();
    expect(await page.getByRole("heading", { name: "提出异议" }).isVisible()).toBe(false);
    const pdf = await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
    expect(/\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]).toBe("1");
  });

  test("comes back as a stamped scan, which its code ties to what was published", async () => {
    const { page, complaints } = await open(officials().quality, officeOf(address));
    const [form] = await Promise.all([
      page.waitForEvent("download"),
      rowOf(page, "评估表").locator("button", { hasText: "PDF" }).click(),
    ]);
    const buffer = readFileSync(await form.path());
    await button(page, "上传盖章扫描件").click();
    await dialog(page).getByLabel("扫描件").setInputFiles({ name: "盖章件.pdf", mimeType: "application/pdf", buffer });
    await dialog(page).getByText("已识别二维码，核对码已填入").waitFor();
    expect(await findings(page)).toEqual([]);
    await button(dialog(page), "上传").click();
    await rowOf(page, "盖章件.pdf").getByRole("button", { name: /^查看/ }).click();
    await page
      .getByRole("img", { name: /盖章件/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test("is objected to without signing in, under a number that is shown large", async () => {
    const { page, complaints } = await open(undefined, path);
    await fill(page, { 异议内容: "设备台账与实际不符", 联系方式: "异议人信箱" });
    await button(page, "提交异议").click();
    const shown = page.locator(".receipt .number");
    receipt = await shown.innerText();
    expect(receipt).toMatch(/^YY-\d{4}-\d{10}$/);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByRole("link", { name: "查询办理情况", exact: true }).click();
    await button(page, "查询").click();
    await page.getByText("已受理，正在核实，尚未答复").waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test("is answered for by the authority, which reads how to reach whoever objected for a purpose", async () => {
    const page = await work(officials().quality, "答复异议");
    const row = rowOf(page, receipt);
    await row.getByText("设备台账与实际不符").waitFor();
    expect(await row.getByText("社会公众").count()).toBe(1);
    await row.getByRole("button", { name: /^查看联系方式/ }).click();
    await fill(dialog(page), { 用途: "核实异议所述情况" });
    await button(dialog(page), "查看").click();
    await row.getByText("异议人信箱").waitFor();
    await row.getByRole("button", { name: /^答复/ }).click();
    await pick(dialog(page), "处理意见", "异议不成立");
    await fill(dialog(page), { 答复内容: "经核实，台账与实物相符" });
    await button(dialog(page), "答复").click();
    await row.getByText("经核实，台账与实物相符").waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test("is told of by its receipt, and a number mistyped is told from one that nobody has", async () => {
    const { page } = await open(undefined, `/receipts#${receipt}`);
    await button(page, "查询").click();
    await page.getByText("经核实，台账与实物相符").waitFor();
    await page.getByText("异议不成立，维持原结论").waitFor();
    expect(await page.getByText("设备台账与实际不符").count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    await field(page, "回执号").fill("YY-2026-0123456783");
    await button(page, "查询").click();
    await page.getByText(/^回执号有误/).waitFor();
    await field(page, "回执号").fill("YY-2026-0123456782");
    await button(page, "查询").click();
    await page.getByText("没有这个回执号的异议，请与回执核对").waitFor();
  });

  test("is objected to by the station, which knows of others' objections no more than that they are", async () => {
    const page = await openAssessment(province().head, address);
    expect(await page.getByText("设备台账与实际不符").count()).toBe(0);
    await rowOf(page, "经核实，台账与实物相符").getByText("不公开").first().waitFor();
    await button(page, "提出异议").click();
    await fill(dialog(page), { 异议内容: "评估日期有误" });
    await button(dialog(page), "提出").click();
    const own = await dialog(page).locator("output").innerText();
    expect(own).toMatch(/^YY-\d{4}-\d{10}$/);
    expect(await findings(page)).toEqual([]);
    await button(dialog(page), "已记下").click();
    await rowOf(page, own).getByText("评估日期有误").waitFor();
    await officials().quality.send(`POST ${address}/objections/${own}/answer`, { answer: "已核对", upheld: false });
  });

  test("is appealed against by the station, and the appeal dismissed by whoever took no part", async () => {
    const station = await openAssessment(province().head, address);
    await inDialog(station, {
      open: "申诉",
      send: "提交",
      work: async (form) => await fill(form, { 申诉理由: "整改已在评估前完成" }),
    });
    await station.getByText("申诉复核中").first().waitFor();
    await nameExpert(address);
    const page = await work(officials().expert, "作出申诉复核决定");
    await inDialog(page, {
      open: "作出复核决定",
      send: "确定",
      work: async (form) => {
        await form.getByText("整改已在评估前完成").waitFor();
        await pick(form, "复核决定", "申诉不成立");
        await fill(form, { 理由: "整改材料晚于评估日期" });
      },
    });
    await page.getByText("申诉不成立，维持原结论").waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test("can't be closed while its publicity lasts, and is once that is over; from then on nobody objects", async () => {
    const { quality } = officials();
    const before = await openAssessment(quality, address);
    expect(await button(before, "办结").count()).toBe(0);
    passed = 8 * DAY_MS;
    await quality.send("POST /api/session", { username: "zhiliang", password: PASSWORD });
    const { page } = await open(quality, "/office");
    await page.clock.setFixedTime(now());
    await page.goto(new URL(officeOf(address), page.url()).href);
    await inDialog(page, {
      open: "办结",
      send: "办结",
      work: async (form) => await form.getByText("结果存档的校验值").waitFor(),
    });
    await page.getByText("已办结").first().waitFor();
    await page.getByText("办结存档").waitFor();
    expect(await findings(page)).toEqual([]);
    const everybody = (await open(undefined, path)).page;
    await everybody.getByText(/现在不受理异议/).waitFor();
  });
});
