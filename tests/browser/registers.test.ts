import { randomInt } from "node:crypto";
import { syntheticResidentId } from "@jianheng/domain/kernel";
import { findRegister, planTable } from "@jianheng/domain/registers";
import { findTableRows, writeTable } from "@jianheng/rendering/table";
import { occupations } from "@jianheng/standards/occupations";
import type { Download, Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, field, fill, goTo, inDialog, lookAt, menuOf, pick, rowOf } from "./official.fixture.ts";
import { picture } from "./picture.fixture.ts";
import type { Visitor } from "./province.fixture.ts";
import { samplePdf } from "./samples.fixture.ts";

/** The books of a station, as whoever keeps them and whoever stands above the station meets them. */
const office = useOffice();
let head: Page;
let keeper: Page;
let above: Visitor;
const heard: string[][] = [];
const LICENCE = { "许可证号（备案号）": "辽职鉴证第0101号", 批准文件文号: "辽人社鉴〔2023〕12号" };
const COUNTS = { 申报人数: "60", 审核合格人数: "58", 实考人数: "55", 合格人数: "40" };

beforeAll(async () => {
  const of = office.province();
  above = await of.official(of.city, { name: "示初审", username: "chushen", post: "city-reviewer" });
  const opened = async (who: Visitor, path: string) => {
    const { page, complaints } = await office.open(
      () => who,
      () => path,
      { reducedMotion: "reduce" },
    );
    heard.push(complaints);
    return page;
  };
  head = await opened(of.head, under(of.station, "/registers"));
  keeper = await opened(of.examAffairs, under(of.station, "/registers"));
});

const wrong = (page: Page) => dialog(page).locator(".ant-form-item-has-error");
const closed = (page: Page) => dialog(page).waitFor({ state: "hidden" });

test("the registers stand by their areas, with who keeps each, and are a click away", async () => {
  await keeper.getByText("标有“可登记”的台账由您所在岗位登记").waitFor();
  expect(await keeper.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    ...["机构与许可", "人员", "场地与设备", "鉴定批次", "文件与责任", "审核与改进"],
  ]);
  const row = rowOf(keeper, "许可证（备案）");
  expect(await row.innerText()).toMatch(/尚无[\s\S]*最高管理者、综合管理岗/);
  expect(await row.getByText("可登记").count()).toBe(0);
  expect(await rowOf(keeper, "年度计划").getByText("可登记").count()).toBe(1);
  expect(await findings(keeper)).toEqual([]);
  await keeper.getByRole("link", { name: "许可证（备案）" }).click();
  await keeper.getByText("还没有记录。").waitFor();
  expect(await button(keeper, "登记").count()).toBe(0);
  expect(await findings(keeper)).toEqual([]);
});

test("a licence is entered: everything that is wrong is said at once, at its field", async () => {
  await head.getByRole("link", { name: "许可证（备案）" }).click();
  await button(head, "登记").click();
  await button(dialog(head), "登记").click();
  await dialog(head).getByText("请填写“许可证号（备案号）”").waitFor();
  expect(await wrong(head).count()).toBe(4);
  expect(await findings(head)).toEqual([]);
  await fill(dialog(head), { ...LICENCE, "发证（备案）机关": "辽宁省示范职业技能鉴定指导中心" });
  await fill(dialog(head), { 有效期起: "2023-03-01", 有效期止: "2020-03-01" });
  await button(dialog(head), "登记").click();
  await dialog(head).getByText("早于“有效期起”，请核对两个日期").waitFor();
  expect(await wrong(head).count()).toBe(1);
  await fill(dialog(head), { 有效期止: "2027-02-28" });
  await button(dialog(head), "登记").click();
  await closed(head);
  await rowOf(head, "辽职鉴证第0101号").getByText("2027年2月28日").waitFor();
});

test("what has the key of another record is not entered beside it", async () => {
  await button(head, "登记").click();
  await fill(dialog(head), { ...LICENCE, "发证（备案）机关": "示范中心", 有效期起: "2024-01-01" });
  await button(dialog(head), "登记").click();
  await dialog(head).getByText("已有这条记录（关键栏相同）").waitFor();
  await button(dialog(head), "取消").click();
  await closed(head);
});

test("another record is found by what it says; a licence in force says what changes by application, and is not removed", async () => {
  await head.goto(office.url() + under(office.province().station, "/registers/licence-scope"));
  await inDialog(head, {
    open: "登记",
    send: "登记",
    async work(opened) {
      await pick(opened, "许可证号（备案号）", "辽职鉴证");
      await pick(opened, "职业", "电工");
      await pick(opened, "最低等级", "初级工");
      await pick(opened, "最高等级", "技师（二级）");
    },
  });
  await rowOf(head, "电工").getByRole("link", { name: "辽职鉴证第0101号", exact: true }).click();
  await head.getByRole("heading", { name: "辽职鉴证第0101号", level: 1 }).waitFor();
  await head.getByText("登记有误的，请审批机关更正").waitFor();
  expect(await button(head, "删除").count()).toBe(0);
  await button(head, "修改").click();
  expect(await field(dialog(head), "有效期止").getAttribute("readonly")).not.toBeNull();
  expect(await findings(head)).toEqual([]);
  await button(dialog(head), "取消").click();
  await closed(head);
});

test("a batch of one-and-twenty columns is entered, and its list fits a desk and a telephone", async () => {
  await goTo(keeper, "台账");
  await keeper.getByRole("link", { name: "鉴定批次" }).click();
  await button(keeper, "登记").click();
  await fill(dialog(keeper), { 批次号: "2026-003", 考试开始日期: "2026-03-10", 考试结束日期: "2026-03-11", ...COUNTS });
  await pick(dialog(keeper), "职业", "架子工");
  await pick(dialog(keeper), "等级", "高级工");
  await pick(dialog(keeper), "体系试运行批次", "否");
  await fill(dialog(keeper), { 合格人数: "５６", 申报人数: "约60" });
  await button(dialog(keeper), "登记").click();
  await dialog(keeper).getByText("应填0至1000000的整数").waitFor();
  await dialog(keeper).getByText("不应大于“实考人数”（55），请核对").waitFor();
  expect(await findings(keeper)).toEqual([]);
  await fill(dialog(keeper), { 申报人数: "60", 合格人数: "40" });
  await button(dialog(keeper), "登记").click();
  await closed(keeper);
  const row = rowOf(keeper, "2026-003");
  await row.getByText("高级工（三级）").waitFor();
  expect(await findings(keeper)).toEqual([]);
});

test("it is changed, and its page shows what it said before, who changed it, and its papers", async () => {
  await rowOf(keeper, "2026-003").getByRole("link", { name: /^查看/ }).click();
  await keeper.getByText("登记后没有修改过。").waitFor();
  await keeper.getByText("没有附件。").waitFor();
  await button(keeper, "修改").click();
  expect(await field(dialog(keeper), "申报人数").inputValue()).toBe("60");
  await fill(dialog(keeper), { 合格人数: "41" });
  await pick(dialog(keeper), "是否达标的结论", "达标");
  await button(dialog(keeper), "保存").click();
  await closed(keeper);
  await keeper.getByText(/示考务修改$/).waitFor();
  expect(await rowOf(keeper, "合格人数").innerText()).toMatch(/40\s+41/);
  expect(await rowOf(keeper, "是否达标的结论").innerText()).toMatch(/未填写\s+达标/);
  await keeper
    .getByLabel("选择要附上的文件")
    .setInputFiles({ name: "考场记录.pdf", mimeType: "application/pdf", buffer: samplePdf() });
  await rowOf(keeper, "考场记录.pdf").getByText("PDF 文档").waitFor();
  await rowOf(keeper, "考场记录.pdf").getByRole("button", { name: /^查看/ }).click();
  await dialog(keeper).getByText("第 1 页，共 2 页").waitFor();
  await keeper.keyboard.press("Escape");
  await closed(keeper);
  expect(await findings(keeper)).toEqual([]);
  await rowOf(keeper, "考场记录.pdf").getByRole("button", { name: /^取下/ }).click();
  await keeper.getByText("没有附件。").waitFor();
  await inDialog(keeper, {
    open: "从已有文件中选择",
    send: "附上",
    work: (opened) => pick(opened, "文件", "考场记录.pdf"),
  });
  await rowOf(keeper, "考场记录.pdf").waitFor();
});

test("what somebody else changed meanwhile is not overwritten", async () => {
  await button(keeper, "修改").click();
  await fill(dialog(keeper), { 合格人数: "42" });
  await head.goto(keeper.url());
  const work = (opened: Locator) => fill(opened, { 合格人数: "43" });
  await inDialog(head, { open: "修改", send: "保存", work });
  await button(dialog(keeper), "保存").click();
  await button(dialog(keeper), "载入最新内容").click();
  await keeper.getByText(/示所长修改$/).waitFor();
  expect(await rowOf(keeper, "合格人数").first().innerText()).toMatch(/41\s+43/);
});

test("records are found by what they say, and not by the number of a person", async () => {
  await keeper.getByRole("navigation", { name: "当前位置" }).getByRole("link", { name: "鉴定批次" }).click();
  const look = async (text: string) => {
    await keeper.getByRole("searchbox").fill(text);
    await button(keeper, "查找").click();
  };
  await look("架子");
  await rowOf(keeper, "2026-003").getByText("1份").waitFor();
  expect(new URL(keeper.url()).searchParams.get("search")).toBe("架子");
  await look("电工");
  await keeper.getByText("没有找到“电工”。").waitFor();
  await look("13800000000");
  await keeper.getByText("不按公民身份号码、手机号码查找").waitFor();
  expect(keeper.url()).not.toContain("13800000000");
});

test("an official above sees all of it, and changes nothing", async () => {
  const { page, complaints } = await office.open(
    () => above,
    () => "/office",
    { reducedMotion: "reduce" },
  );
  expect(await menuOf(page)).not.toContain("台账");
  await lookAt(page, "甲市第一示范鉴定所");
  await goTo(page, "台账");
  await page.getByText("以下台账您可以查看，由各登记岗位登记。").waitFor();
  expect(await rowOf(page, "鉴定批次").first().innerText()).toContain("1条");
  await page.getByRole("link", { name: "鉴定批次" }).click();
  const row = rowOf(page, "2026-003");
  await row.waitFor();
  expect(await page.getByRole("button", { name: /登记|修改|导入/ }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "导出 Excel" }).count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  await row.getByRole("link", { name: /^查看/ }).click();
  await rowOf(page, "考场记录.pdf").waitFor();
  expect(await page.getByRole("button", { name: /修改|删除|附件|取下/ }).count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The bytes of what the browser saves. */
async function bytesOf(saved: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await saved.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Gives a workbook of batches to the dialog: as the template is, with rows by its headings. */
async function choose(rows: readonly Record<string, string | number>[]): Promise<void> {
  const register = findRegister("batch");
  if (!register) throw new Error("there are no batches");
  const plan = planTable(register, occupations);
  const cells = rows.map((row) => plan.columns.map(({ header }) => row[header] ?? null));
  await dialog(keeper)
    .getByLabel("选择工作簿")
    .setInputFiles({
      name: "鉴定批次.xlsx",
      mimeType: XLSX,
      buffer: Buffer.from(await writeTable(plan, cells)),
    });
}

const line = (number: string, passed: number, level = "三级/高级工") => ({
  ...{ 批次号: number, 职业: "电工", 等级: level, 考试开始日期: "2026-05-10", 考试结束日期: "2026-05-11" },
  ...{ 申报人数: 60, 审核合格人数: 58, 实考人数: 55, 合格人数: passed },
});

test("the template is downloaded, with the headings of the register", async () => {
  const [saved] = await Promise.all([
    keeper.waitForEvent("download"),
    keeper.getByRole("link", { name: "下载模板" }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/鉴定批次.*\.xlsx$/);
  const headings: unknown[][] = [];
  for await (const { cells } of (await findTableRows(await bytesOf(saved), { sheet: "" }))?.rows ?? []) {
    headings.push([...cells]);
  }
  expect(headings[0]).toEqual(findRegister("batch")?.columns.map(({ name }) => name));
});

test("a workbook is tried first: every wrong cell is told, and nothing is written", async () => {
  await button(keeper, "导入 Excel").click();
  await choose([line("2026-005", 57, "九级"), line("2026-006", 56)]);
  await dialog(keeper)
    .getByText(/共2行，有3处需要修改，没有导入任何内容/)
    .waitFor();
  await rowOf(keeper, "鉴定批次!C2").getByText("没有这个等级").waitFor();
  for (const cell of ["O2", "O3"]) {
    await rowOf(keeper, `鉴定批次!${cell}`).getByText("不应大于“实考人数”（55），请核对").waitFor();
  }
  expect(await findings(keeper)).toEqual([]);
});

test("it is entered once it is confirmed, and brought again it doubles nothing", async () => {
  const batches = [line("2026-005", 40), line("2026-006", 41)];
  await choose(batches);
  await dialog(keeper).getByText("核对无误。共2行：新增2条，修改0条，与现有记录相同0条。").waitFor();
  expect(await findings(keeper)).toEqual([]);
  await button(dialog(keeper), "确认导入").click();
  await dialog(keeper).getByText("已导入。共2行：新增2条").waitFor();
  await button(dialog(keeper), "关闭").click();
  await rowOf(keeper, "2026-006").waitFor();
  await button(keeper, "导入 Excel").click();
  await choose(batches);
  await dialog(keeper).getByText("与现有记录相同2条。").waitFor();
  await dialog(keeper).getByText("没有需要导入的内容。").waitFor();
  await keeper.keyboard.press("Escape");
  await closed(keeper);
  expect(await rowOf(keeper, "2026-00").count()).toBe(2);
});

let takenOut: Buffer;
const bringBack = () =>
  dialog(keeper).getByLabel("选择工作簿").setInputFiles({ name: "鉴定批次.xlsx", mimeType: XLSX, buffer: takenOut });

test("a workbook that was taken out says what it would put back, and that it was changed since", async () => {
  await keeper.goto(office.url() + under(office.province().station, "/registers/batch"));
  const [saved] = await Promise.all([
    keeper.waitForEvent("download"),
    keeper.getByRole("link", { name: "导出 Excel" }).click(),
  ]);
  takenOut = await bytesOf(saved);
  await button(rowOf(keeper, "2026-005"), /^修改/).click();
  await fill(dialog(keeper), { 合格人数: "41", "公告文号（编号）": "示职鉴公〔2026〕5号" });
  await button(dialog(keeper), "保存").click();
  await closed(keeper);
  await button(keeper, "导入 Excel").click();
  await bringBack();
  await dialog(keeper).getByText("“鉴定批次”将修改2处").waitFor();
  const row = (text: string) => dialog(keeper).getByRole("row").filter({ hasText: text });
  expect(await row("合格人数").innerText()).toMatch(/O\d+\s+2026-005\s+合格人数\s+41\s*导出后有改动\s+40/);
  await row("示职鉴公〔2026〕5号").getByText("未填写").waitFor();
  await dialog(keeper).getByText("所列内容中有2处此后在系统中又有改动，确认导入后将以工作簿的内容为准").waitFor();
  await picture(keeper, "trial-changes");
  expect(await findings(keeper)).toEqual([]);
  await keeper.keyboard.press("Escape");
  await closed(keeper);
});

test("a register with numbers is taken out with them for a purpose, and brought back changes nothing", async () => {
  await keeper.goto(office.url() + under(office.province().station, "/registers/applicant"));
  const number = syntheticResidentId(randomInt);
  await inDialog(keeper, {
    open: "登记",
    send: "登记",
    async work(opened) {
      await pick(opened, "批次号", "2026-003");
      await fill(opened, { 姓名: "示考生", 身份证号: number });
    },
  });
  await rowOf(keeper, "示考生").waitFor();
  await button(keeper, "导出（含证件号码）").click();
  await button(dialog(keeper), "导出").click();
  await dialog(keeper).getByText("请填写用途").waitFor();
  await picture(keeper, "numbers-dialog");
  expect(await findings(keeper)).toEqual([]);
  await fill(dialog(keeper), { 用途: "补录2026年第3批次成绩" });
  const [saved] = await Promise.all([keeper.waitForEvent("download"), button(dialog(keeper), "导出").click()]);
  expect(saved.suggestedFilename()).toBe("申报考生（含证件号码）.xlsx");
  await closed(keeper);
  const bytes = await bytesOf(saved);
  const cells: unknown[] = [];
  for await (const row of (await findTableRows(bytes, { sheet: "" }))?.rows ?? []) cells.push(...row.cells);
  expect(cells).toContain(number);
  await button(keeper, "导入 Excel").click();
  await dialog(keeper).getByLabel("选择工作簿").setInputFiles({ name: "申报考生.xlsx", mimeType: XLSX, buffer: bytes });
  await dialog(keeper).getByText("与现有记录相同1条。").waitFor();
  await dialog(keeper).getByText("没有需要导入的内容。").waitFor();
  await keeper.keyboard.press("Escape");
  await closed(keeper);
  await goTo(head, "操作记录");
  await rowOf(head, "导出台账（含证件号码）").getByText("补录2026年第3批次成绩").waitFor();
  await keeper.goto(office.url() + under(office.province().station, "/registers/batch"));
});

test("a record that none names is removed, and the list goes on without it", async () => {
  await rowOf(keeper, "2026-006").getByRole("link", { name: /^查看/ }).click();
  await button(keeper, "删除").click();
  await button(dialog(keeper), "删除").click();
  await dialog(keeper).getByText("请填写删除原因").waitFor();
  await fill(dialog(keeper), { 删除原因: "重复登记" });
  await button(dialog(keeper), "删除").click();
  await keeper.getByRole("heading", { name: "鉴定批次", level: 1 }).waitFor();
  await rowOf(keeper, "2026-005").waitFor();
  expect(await rowOf(keeper, "2026-006").count()).toBe(0);
});

test("a workbook that was taken out before says that the record would come back", async () => {
  await button(keeper, "导入 Excel").click();
  await bringBack();
  await dialog(keeper).getByText("有1条记录在导出后已从系统中删除，确认导入后将重新登记：2026-006。").waitFor();
  await picture(keeper, "trial-back");
  expect(await findings(keeper)).toEqual([]);
  await keeper.keyboard.press("Escape");
  await closed(keeper);
});

test("what it said can be read all the same, with who removed it", async () => {
  await keeper.getByRole("link", { name: "已删除的记录" }).click();
  await rowOf(keeper, "2026-006").getByText("示考务").waitFor();
  await rowOf(keeper, "2026-006").getByText("重复登记").waitFor();
  expect(await findings(keeper)).toEqual([]);
  await picture(keeper, "removed");
  await keeper.getByRole("link", { name: "2026-006" }).click();
  await keeper.getByRole("heading", { name: "2026-006（已删除）", level: 1 }).waitFor();
  await keeper.getByText(/由示考务于.*删除，原因：重复登记。$/).waitFor();
  await keeper.getByText("登记后没有修改过。").waitFor();
  expect(await keeper.getByRole("button", { name: /修改|删除/ }).count()).toBe(0);
  expect(await findings(keeper)).toEqual([]);
  await picture(keeper, "removed-record");
  await keeper.goto(keeper.url().replace("/removed/", "/records/"));
  await keeper.getByRole("link", { name: "查看删除前的内容" }).click();
  await keeper.getByRole("heading", { name: "2026-006（已删除）", level: 1 }).waitFor();
});

test("nothing is complained of but what was refused", () => {
  expect(heard.flat().filter((one) => !one.includes("the server responded with a status of 4"))).toEqual([]);
});
