import { editable } from "@jianheng/domain/workbook/editable";
import { findRawSheets, writeWorkbook } from "@jianheng/rendering/workbook";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { edition, lines } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { useOffice } from "./office.fixture.ts";
import { button, dialog, rowOf } from "./official.fixture.ts";
import type { Visitor } from "./province.fixture.ts";

/** A station's sheet on the way to a laptop without network and back, while somebody else goes on at the station. */
const office = useOffice();
const [FIRST, SECOND] = [lines[0]?.id ?? "", lines[1]?.id ?? ""];
let sheet = "";
let page: Page;
let workbook: ReturnType<typeof editable>;

const lineOf = (id: string) => page.locator(`[id="line-${id}"]`);
const kept = () => page.getByText("已全部保存");

beforeAll(async () => {
  const { station, head } = office.province();
  const all = `/api/organisations/${station}/assessments`;
  const bound = { standard: edition.data.id, edition: edition.hash, reading: "normalised", purpose: "self" };
  const { id } = await head.send(`POST ${all}`, { ...bound, from: "2026-11-01", until: "2027-12-31" });
  await head.send(`POST ${all}/${id}/stages`, { stage: "self-assessment" });
  const { sheets } = await head.send<{ sheets: { id: string }[] }>(`GET ${all}/${id}`);
  sheet = `${all}/${id}/sheets/${sheets[0]?.id}`;
  page = (
    await office.open(
      (of) => of.head,
      () => sheet.replace(/^\/api/, "/office"),
    )
  ).page;
});

/** Gives the workbook as it is now to the dialog. */
async function choose(): Promise<void> {
  await dialog(page)
    .getByLabel("选择工作簿")
    .setInputFiles({
      name: "评估表.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await writeWorkbook(workbook.drawn())),
    });
}

async function noteBy(who: Visitor, note: string): Promise<void> {
  const shown = await who.send<{ findings: Record<string, { action: string; value: object }> }>(`GET ${sheet}`);
  const { action, value } = shown.findings[FIRST] ?? {};
  await who.send(`POST ${sheet}/writes`, { findings: [{ base: action, finding: { ...value, note } }], touched: [] });
}

test("is exported once all on the page is kept", async () => {
  await lineOf(FIRST).getByRole("radio", { name: "是" }).check();
  await kept().waitFor();
  const link = page.getByRole("link", { name: "导出 Excel" });
  const [saved] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(saved.suggestedFilename()).toBe("甲市第一示范鉴定所自查自评评估表.xlsx");
  const parts: Buffer[] = [];
  for await (const part of await saved.createReadStream()) parts.push(Buffer.from(part));
  workbook = editable((await findRawSheets(Buffer.concat(parts))) ?? []);
  expect(workbook.get("评估表", "①", FIRST)).toBe("是");
  expect(await findings(page)).toEqual([]);
});

test("is told of every cell that is wrong, and none of it is imported", async () => {
  workbook.put("评估表", "备注", FIRST, "离线所记");
  workbook.put("评估表", "①", SECOND, "大概");
  workbook.put("问题清单", "编号", 0, SECOND);
  await button(page, "导入 Excel").click();
  await choose();
  await dialog(page).getByText("文件中有2处需要修改，没有导入任何内容").waitFor();
  await rowOf(page, workbook.at("评估表", "①", SECOND))
    .getByText(SECOND)
    .waitFor();
  await rowOf(page, "问题清单!B3").waitFor();
  expect(await findings(page)).toEqual([]);
});

test("is imported with the choice of whoever brings it, where somebody changed the same", async () => {
  workbook.put("评估表", "①", SECOND, null);
  workbook.put("问题清单", "问题", 0, "未见审批文件");
  await noteBy(office.province().examAffairs, "网上所记");
  await choose();
  const row = rowOf(page, "备注：离线所记");
  await row.getByText("备注：网上所记").waitFor();
  expect(await dialog(page).getByRole("radio", { checked: true }).count()).toBe(0);
  expect(await button(dialog(page), "还有1处未选").isDisabled()).toBe(true);
  expect(await findings(page)).toEqual([]);
  await row.getByRole("radio", { name: /我的/ }).check();
  await button(dialog(page), "导入").click();
  await dialog(page).getByText("已导入：2条评估发现、0个小项有改动。").waitFor();
  await button(dialog(page), "关闭").click();
  await lineOf(SECOND).getByText("未见审批文件").waitFor();
  const shown = await office
    .province()
    .head.send<{ findings: Record<string, { value: { note: string } }> }>(`GET ${sheet}`);
  expect(shown.findings[FIRST]?.value.note).toBe("离线所记");
});

test("nothing is taken while something on the page is not kept", async () => {
  await page.context().setOffline(true);
  await lineOf(FIRST).getByRole("radio", { name: "否" }).check();
  await button(page, "导入 Excel").click();
  await dialog(page).getByText("页面上还有内容没有保存").waitFor();
  expect(await dialog(page).getByLabel("选择工作簿").count()).toBe(0);
  await page.context().setOffline(false);
  await button(dialog(page), "选择文件").waitFor();
});
