import { readyLines } from "@jianheng/domain/scoring";
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { exampleStation, MISSING } from "../../demo/books/example-station.ts";
import { edition, selfAssessment, touchedChecks } from "../../demo/books/self-assessment.ts";
import { drawWorkbooks } from "../../demo/books/workbooks.ts";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, fill, goTo, inDialog, pick, rowOf } from "./official.fixture.ts";
import { weighed } from "./weighed.fixture.ts";

/** The first books of a station: from five workbooks to what 今日体检 says of them, and to the band above. */
const office = useOffice();
const TODAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
const station = exampleStation(TODAY);
/** The posts that the standard asks for and that nobody holds yet: no workbook appoints anybody. */
const POSTS = { "general-affairs": "综合管理岗", equipment: "设备设施管理岗" } as const;
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/registers"),
    { reducedMotion: "reduce" },
  ));
});

const dayBefore = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
const way = (): Locator => page.locator(".next-band");
const standing = (): Locator => page.getByRole("listitem").filter({ hasText: edition.data.name }).first();

test("five workbooks are chosen at once, looked through, and read each after what it names", async () => {
  await button(page, "导入工作簿").click();
  const files = (await drawWorkbooks(station)).map(({ name, bytes }) => ({
    name,
    mimeType: mime,
    buffer: Buffer.from(bytes),
  }));
  expect(files.length).toBe(5);
  await dialog(page).getByLabel("选择工作簿").setInputFiles(files);
  await dialog(page)
    .getByText(`核对无误。共${station.records.length}行：新增${station.records.length}条，修改0条，与现有记录相同0条。`)
    .waitFor();
  const applicants = dialog(page).getByRole("row").filter({ hasText: "申报考生" });
  expect(await applicants.innerText()).toMatch(/2 报名申请\.xlsx\s+72\s+新增72条/);
  expect(await findings(page)).toEqual([]);
  await button(dialog(page), "确认导入").click();
  await dialog(page).getByText(`已导入。共${station.records.length}行`).waitFor();
  await button(dialog(page), "关闭").click();
  await rowOf(page, "鉴定批次").getByText("10条", { exact: true }).waitFor();
});

test("whom the workbooks brought is appointed to the posts that the standard asks for", async () => {
  await goTo(page, "岗位任职");
  for (const [post, name] of Object.entries(POSTS)) {
    const person = station.posts.find((one) => one.post === post)?.name ?? "";
    await inDialog(page, {
      open: "任命",
      send: "任命",
      async work(opened) {
        await pick(opened, "人员", person);
        await pick(opened, "岗位", name);
        await fill(opened, {
          任命文件标题: `关于${name}任职的通知`,
          文号: `示职鉴〔2026〕${post}号`,
          印发日期: dayBefore(30),
        });
      },
    });
    await rowOf(page, person).getByText(name).first().waitFor();
  }
});

test("the station says of itself what no record sees, and why it judges otherwise where its records are against it", async () => {
  const { head, station: id } = office.province();
  const all = `/api/organisations/${id}/assessments`;
  const bound = { standard: edition.data.id, edition: edition.hash, reading: "normalised", purpose: "self" };
  const { id: assessment } = await head.send(`POST ${all}`, { ...bound, from: dayBefore(20), until: dayBefore(-300) });
  await head.send(`POST ${all}/${assessment}/stages`, { stage: "self-assessment" });
  const { sheets } = await head.send<{ sheets: { id: string }[] }>(`GET ${all}/${assessment}`);
  const sheet = `${all}/${assessment}/sheets/${sheets[0]?.id}`;
  const lines = readyLines(edition.data, "normalised");
  const said = await weighed(head, { sheet, lines, findings: selfAssessment(TODAY) });
  const written = await head.send<{ findings: Record<string, { is: string }> }>(`POST ${sheet}/writes`, {
    findings: said.map((finding) => ({ base: null, finding })),
    touched: touchedChecks(said).map((touched) => ({ base: null, ...touched })),
  });
  expect(Object.values(written.findings).filter(({ is }) => is !== "saved")).toEqual([]);
  await head.send(`POST ${sheet}/submit`, {});
});

test("it would be 良好, and is told which three records would make it 优秀", async () => {
  await page.goto(`${office.url()}${under(office.province().station, "/checkup")}`);
  expect(await standing().innerText()).toMatch(/台账加自评\s+90\.25分，良好/);
  await way().getByText("升到“优秀”还差4.75分，至少补足以下3条").waitFor();
  const told = await way()
    .getByRole("listitem")
    .filter({ has: page.locator("a[href^='#line-']") })
    .allInnerTexts();
  expect(told.map((text) => text.split(" ")[0])).toEqual(MISSING.map(({ line }) => line));
  expect(await way().locator(".figures a").count()).toBe(MISSING.length);
  expect(await findings(page)).toEqual([]);
});

test.each([
  ["1.2.1", (opened: Locator) => fill(opened, { 批准日期: dayBefore(400), 批准人: "最高管理者" })],
  ["2.1.3", (opened: Locator) => fill(opened, { 审核报告日期: dayBefore(140) })],
  ["7.7.1", (opened: Locator) => pick(opened, "是否达标的结论", "达标")],
])("the record behind %s is a click away, and is mended there", async (line, work) => {
  const checkup = `${office.url()}${under(office.province().station, "/checkup")}`;
  await page.goto(checkup);
  const item = way()
    .getByRole("listitem")
    .filter({ has: page.locator(`a[href='#line-${line}']`) });
  await item.locator(".figures a").click();
  await inDialog(page, { open: "修改", send: "保存", work });
});

test("it is 优秀", async () => {
  await goTo(page, "今日体检");
  await standing().getByText("96.25分，优秀").waitFor();
  expect(complaints).toEqual([]);
});
