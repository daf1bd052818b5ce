import { planDictionary } from "@jianheng/domain/occupations";
import { writeTable } from "@jianheng/rendering/table";
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, field, fill, goTo, inDialog, pick, rowOf } from "./official.fixture.ts";
import { picture } from "./picture.fixture.ts";

/** 职业目录 from the workbook that an administrator has, to the batch of an occupation that it brought. */
const office = useOffice();
let administrator: Page;
const heard: string[][] = [];

beforeAll(async () => {
  const of = office.province();
  const { page, complaints } = await office.open(
    () => of.systemAdministrator,
    () => under(of.province),
    { reducedMotion: "reduce" },
  );
  administrator = page;
  heard.push(complaints);
});

async function choose(...rows: readonly (string | null)[][]): Promise<void> {
  await dialog(administrator)
    .getByLabel("选择工作簿")
    .setInputFiles({
      name: "职业目录.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await writeTable(planDictionary([]).plan, rows)),
    });
}

const MANY = Array.from({ length: 1600 }, (_, at) => [
  ...[`示范职业${at + 1}`, null, `5-05-${Math.floor(at / 90) + 10}-${(at % 90) + 10}`],
]);

test("an administrator sees the list, and which numbers nobody has verified", async () => {
  await goTo(administrator, "职业目录");
  const row = rowOf(administrator, "手工木工");
  await row.waitFor();
  expect(await row.innerText()).toContain("未核实");
  expect(await rowOf(administrator, "砌筑工").innerText()).toContain("6-29-01-01");
  expect(await findings(administrator)).toEqual([]);
  await picture(administrator, "list");
});

test("a workbook is tried first: every wrong cell is told, and nothing is written", async () => {
  await button(administrator, "导入职业").click();
  expect(await button(dialog(administrator), "选择文件").isDisabled()).toBe(true);
  // What it was taken from is asked for at its field, also of whoever gets past the button.
  await choose(["焊工", null, "6-18-02-04"]);
  await dialog(administrator).getByText("不能为空").waitFor();
  const source = field(dialog(administrator), "内容来源（必填）");
  expect(await source.getAttribute("aria-invalid")).toBe("true");
  const about = await source.getAttribute("aria-describedby");
  expect(await administrator.locator(`[id="${about}"]`).innerText()).toBe("不能为空");
  expect(await dialog(administrator).getByText("不能为空").count()).toBe(1);
  expect(await findings(administrator)).toEqual([]);
  await picture(administrator, "no-source");
  await fill(dialog(administrator), { "内容来源（必填）": "示范大典（2022年版）" });
  await choose(["焊工", null, "6-18-2-4"], ["砌筑工", null, "6-29-01-02"]);
  await rowOf(administrator, "职业目录!C2").waitFor();
  await rowOf(administrator, "职业目录!C3").getByText("目录中该职业的编码是6-29-01-01").waitFor();
  expect(await findings(administrator)).toEqual([]);
  await picture(administrator, "refused");
});

test("it is brought in once it is confirmed, and found in the list with what it was taken from", async () => {
  await choose(["焊工", null, "6-18-02-04"], ["手工木工", "6-06-03-01", null], ...MANY);
  await dialog(administrator).getByText("新增1601个职业，为已有职业补充1个编码").waitFor();
  await picture(administrator, "tried");
  await button(dialog(administrator), "确认导入").click();
  await dialog(administrator).getByText("已导入。").waitFor();
  await button(dialog(administrator), "关闭").click();
  await administrator.getByText("显示全部1608个").waitFor();
  await field(administrator, "职业名称或编码").fill("焊工");
  const row = rowOf(administrator, "焊工");
  await row.getByText("示范大典（2022年版）").waitFor();
  expect(await row.innerText()).toContain("6-18-02-04");
  expect(await findings(administrator)).toEqual([]);
  await picture(administrator, "loaded");
});

test("a station chooses it for a batch, out of all of them, with or without a level as the regime has it", async () => {
  const of = office.province();
  const { page, complaints } = await office.open(
    () => of.head,
    () => under(of.station, "/registers/batch"),
    { reducedMotion: "reduce" },
  );
  heard.push(complaints);
  const enter = (number: string, choose: (opened: Locator) => Promise<void>) =>
    inDialog(page, {
      open: "登记",
      send: "登记",
      async work(opened) {
        await fill(opened, { 批次号: number });
        await pick(opened, "职业", "焊工");
        await choose(opened);
        await field(opened, "考试开始日期").fill("2026-03-01");
        await field(opened, "考试结束日期").fill("2026-03-02");
        await fill(opened, { 申报人数: "30", 审核合格人数: "28", 实考人数: "27", 合格人数: "20" });
        await picture(page, `form-${number}`);
      },
    });
  await enter("2026-001", async (opened) => {
    await pick(opened, "等级", "高级工（三级）");
    await pick(opened, "评价制度", "职业技能等级认定");
  });
  await enter("2026-002", (opened) => pick(opened, "评价制度", "专项职业能力考核"));
  expect(await rowOf(page, "2026-001").innerText()).toContain("焊工");
  await picture(page, "batch");
  await rowOf(page, "2026-002").getByRole("link", { name: /^查看/ }).click();
  await page.getByText("专项职业能力考核").waitFor();
  await picture(page, "record");
});

test("the administrator of a city is told who keeps the list, and is offered nothing", async () => {
  const of = office.province();
  const who = await of.official(of.city, { name: "示系统", username: "citysystem", post: "system-administrator" });
  const { page, complaints } = await office.open(
    () => who,
    () => under(of.city, "/occupations"),
  );
  heard.push(complaints);
  await page.getByText("需要增加职业的请与其联系").waitFor();
  expect(await page.getByRole("button", { name: "导入职业" }).count()).toBe(0);
  // The browser complains of the two workbooks that were refused, and of nothing else.
  expect(heard.flat()).toEqual([expect.stringContaining("422"), expect.stringContaining("422")]);
});
