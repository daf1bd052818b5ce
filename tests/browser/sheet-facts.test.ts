import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { decisionOf, enterOnSite, signAll } from "./approved.fixture.ts";
import { fillIn, lines } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, dialog, rowOf } from "./official.fixture.ts";
import type { Visitor } from "./province.fixture.ts";
import { officeOf, useSupervision } from "./supervision.fixture.ts";

/** An auditor finds what the station's records say beside the lines of his sheet, and it goes with him to the report. */
const { province, officials, open, openAssessment } = useSupervision();
/** Records of the batch are against both: nobody was reported, and its papers were approved by nobody. */
const [REPORTED, PAPERS] = ["7.1.1", "6.4.2"] as const;
let address = "";
let sheet = "";

beforeAll(async () => {
  const { examAffairs, station } = province();
  // The station says of itself what its records said then: nothing.
  address = await enterOnSite(province(), officials());
  const days = { startsOn: daysAgo(41), endsOn: daysAgo(40) };
  const counts = { applicants: 30, eligible: 30, seated: 30, passed: 20 };
  const about = { number: "2026-07", occupation: "electrician", level: 3, paperSource: "own-unapproved" };
  await examAffairs.send(`POST /api/organisations/${station}/registers/batch/records`, {
    values: { ...about, ...days, ...counts },
  });
  sheet = await ownSheet(officials().auditor);
});

async function ownSheet(visitor: Visitor): Promise<string> {
  const { sheets } = await visitor.send<{ sheets: { id: string; inside: { mine: boolean } | null }[] }>(
    `GET ${address}`,
  );
  return `${address}/sheets/${sheets.find(({ inside }) => inside?.mine)?.id}`;
}

const rowIn = (page: Page, line: string) => page.locator(`[id="line-${line}"]`);
const openSheet = async () => (await open(officials().auditor, officeOf(sheet))).page;

test("what records are against is found by its filter, and leads to the record in a tab of its own", async () => {
  const page = await openSheet();
  await page.getByText(/^事实有问题（/).click();
  const row = rowIn(page, REPORTED);
  await row.getByText("有问题1项").waitFor();
  expect(await row.innerText()).toContain("没有上报日期1");
  expect(await rowIn(page, "1.1.1").count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  await row.getByRole("button", { name: /^查看记录/ }).press("Enter");
  const part = dialog(page).getByRole("region", { name: "事实" });
  await part.getByText(/已覆盖本条全部要求/).waitFor();
  expect(await findings(page)).toEqual([]);
  const [tab] = await Promise.all([page.waitForEvent("popup"), part.getByRole("link", { name: /^2026-07/ }).click()]);
  await tab.getByRole("heading", { level: 1 }).filter({ hasText: "2026-07" }).waitFor();
});

test("one is taken as it stands, one judged otherwise: not without a reason", async () => {
  await fillIn(officials().auditor, { sheet, except: [REPORTED, PAPERS] });
  const page = await openSheet();
  for (const line of [REPORTED, PAPERS]) {
    const row = rowIn(page, line);
    await row.getByRole("button", { name: `采用 ：${line}`, exact: true }).press("Enter");
    await row.getByText(/^已采用/).waitFor();
    await row.getByRole("listitem").first().waitFor();
  }
  const row = rowIn(page, REPORTED);
  expect(await rowIn(page, PAPERS).innerText()).toMatch(/0\.00 \//);
  await row.getByRole("radio", { name: "是" }).check();
  await row.getByRole("button", { name: /^删除/ }).click();
  await row.getByText(/^已改判/).waitFor();
  await row.getByText(/请在备注中说明改判理由/).waitFor();
  await page.getByText("已全部保存").waitFor();
  await button(page, "提交").click();
  await page.getByRole("link", { name: /与采用的数据不一致/ }).click();
  await row.getByRole("button", { name: /证据与备注/ }).click();
  await dialog(page).getByRole("textbox", { name: "备注" }).fill("上报回执已现场查看，系统漏登");
  await page.keyboard.press("Escape");
  await row.getByText(/请在备注中说明改判理由/).waitFor({ state: "detached" });
  await page.getByText("已全部保存").waitFor();
  await button(page, "提交").click();
  await button(dialog(page), "确定").click();
  await page.getByText("已提交", { exact: true }).waitFor();
});

test("who judges without looking at the facts is asked, before it is handed in, to take them or to say why not", async () => {
  const { second } = officials();
  const other = await ownSheet(second);
  await fillIn(second, { sheet: other, passedOver: [REPORTED, PAPERS] });
  const { page } = await open(second, officeOf(other));
  const row = rowIn(page, REPORTED);
  await row.getByText("所评与数据不一致").waitFor();
  await button(page, "提交").click();
  await button(dialog(page), "确定").click();
  await page.getByText("没有提交，请先处理以下2处").waitFor();
  await page.getByRole("link", { name: `${REPORTED}所评与台账数据不一致` }).click();
  expect(await findings(page)).toEqual([]);
  await row.getByRole("button", { name: `不采用 ：${REPORTED}`, exact: true }).press("Enter");
  await row.getByText(/^已改判/).waitFor();
  await row.getByText(/请在备注中说明改判理由/).waitFor();
  await row.getByRole("button", { name: /证据与备注/ }).click();
  await dialog(page).getByRole("textbox", { name: "备注" }).fill("上报回执原件已查看");
  await page.keyboard.press("Escape");
  await rowIn(page, PAPERS)
    .getByRole("button", { name: `采用 ：${PAPERS}`, exact: true })
    .press("Enter");
  await page.getByText(/^与数据不一致（/).click();
  await rowIn(page, PAPERS).waitFor({ state: "detached" });
  await row.waitFor();
  await page.getByText("已全部保存").waitFor();
  await button(page, "提交").click();
  await button(dialog(page), "确定").click();
  await page.getByText("已提交", { exact: true }).waitFor();
});

test("beside the other sheets, and on the report, stand the facts, their records and the reason", async () => {
  const { leader, second, auditor } = officials();
  const comparison = (await open(leader, `${officeOf(address)}/comparison`)).page;
  await rowIn(comparison, REPORTED).getByText("已改判：上报回执已现场查看，系统漏登").waitFor();
  await rowIn(comparison, PAPERS)
    .getByRole("link", { name: /^2026-07/ })
    .first()
    .waitFor();
  expect(await findings(comparison)).toEqual([]);
  const all = await leader.send<{ sheets: { id: string }[] }>(`GET ${address}`);
  for (const { id } of all.sheets) await leader.send(`POST ${address}/sheets/${id}/finalise`, {});
  const choices = lines.map(({ id }) => ({ line: id, sheet: sheet.split("/").at(-1), why: "以现场查看为准" }));
  await leader.send(`POST ${address}/choices`, { choices });
  await leader.send(`POST ${address}/decision`, { conclusion: "qualified", conditions: [] });
  await signAll([leader, auditor, second], address);
  expect(await decisionOf(leader, address)).not.toBe("");
  const page = await openAssessment(leader, address);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    rowOf(page, "评估报告").locator("button", { hasText: "Word" }).click(),
  ]);
  const report = textOf(readFileSync(await download.path()));
  expect(report).toContain("改判理由");
  expect(report).toContain("上报回执已现场查看，系统漏登");
  expect(report).toMatch(/依据数据：自行命制试卷经审批：[^）]*（截至\d{4}-\d\d-\d\d，涉及记录：2026-07）/);
});

/** The text of a Word document, without its tags. */
function textOf(bytes: Uint8Array): string {
  const part = unzipSync(bytes)["word/document.xml"];
  return part ? strFromU8(part).replace(/<[^>]+>/g, "") : "";
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
