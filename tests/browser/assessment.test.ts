import { makePhoto } from "@jianheng/server/files/photo";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { edition, enterAssessors, fillIn, lines } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { useOffice } from "./office.fixture.ts";
import { button, dialog, fill, pick, rowOf } from "./official.fixture.ts";
import type { Visitor } from "./province.fixture.ts";

/** The whole way of an acceptance, by the posts that go it: each test goes on from where the one before has come to. */
const office = useOffice();
const [FIRST, SECOND] = [lines[0]?.id ?? "", lines[1]?.id ?? ""];
let assessors: Awaited<ReturnType<typeof enterAssessors>>;
let address = "";

beforeAll(async () => {
  assessors = await enterAssessors(office.province());
});

/** The assessment's page, as somebody. */
async function open(who: Visitor, at = address): Promise<Page> {
  return (
    await office.open(
      () => who,
      () => at,
    )
  ).page;
}

/** The address in the interface of a page's assessment. */
const api = () => address.replace(/^\/office/, "/api");

async function confirm(page: Page, open: string | RegExp, send: string): Promise<void> {
  await button(page, open).click();
  await button(dialog(page), send).click();
  await dialog(page).waitFor({ state: "hidden" });
}

/** The sheet of a stage that somebody writes on, by its address in the interface. */
async function sheetOf(who: Visitor, stage: string): Promise<string> {
  const { sheets } = await who.send<{ sheets: { id: string; stage: string; inside: { mine: boolean } | null }[] }>(
    `GET ${api()}`,
  );
  const own = sheets.find((one) => one.stage === stage && one.inside?.mine);
  return `${api()}/sheets/${own?.id}`;
}

async function assign(
  page: Page,
  { stage, who, fills }: { stage: string; who: string; fills?: string },
): Promise<void> {
  await button(page, "选派评估人员").click();
  const form = dialog(page);
  await pick(form, /评估阶段/, stage);
  await pick(form, /评估人员/, who);
  if (fills) await pick(form, /是否填表/, fills);
  await button(form, "选派").click();
  await form.waitFor({ state: "hidden" });
}

/** What is said of how much is kept. */
function kept(page: Page) {
  return page.getByText("已全部保存");
}

describe("an acceptance", () => {
  test("is begun by the station, which fills in its sheet and hands it in", async () => {
    const { page } = await office.open(
      (of) => of.head,
      () => "/office/assessments",
    );
    await button(page, "发起评估").click();
    await pick(dialog(page), /评估类型/, "验收");
    await pick(dialog(page), /评估标准/, edition.data.name);
    await fill(dialog(page), { 评估期至: "2027-12-31" });
    await button(dialog(page), "发起").click();
    await page.getByRole("heading", { name: /验收$/, level: 1 }).waitFor();
    address = new URL(page.url()).pathname;
    await confirm(page, "启动自查自评", "启动");
    await rowOf(page, "填写中").getByRole("link", { name: /填写/ }).click();
    await page.getByRole("heading", { name: "自查自评评估表" }).waitFor();
    const sheet = await sheetOf(office.province().head, "self-assessment");
    await fillIn(office.province().head, { sheet, except: [FIRST] });
    await page.reload();
    await page.getByText(`${lines.length - 1} / ${lines.length}`).waitFor();
    const row = page.locator(`[id="line-${FIRST}"]`);
    await row.getByRole("radio", { name: "是" }).check();
    await kept(page).waitFor();
    await page.getByText(`${lines.length} / ${lines.length}`).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await page.locator(".score-bar .total").innerText()).toBe("100.00");
    await confirm(page, "提交", "确定");
    await page.getByText("已提交", { exact: true }).waitFor();
    expect(await row.getByRole("radio", { name: "是" }).isDisabled()).toBe(true);
  });

  test("is sent back once by the city, and supplemented by the station, to which that is told as work", async () => {
    const city = await open(assessors.reviewer);
    await confirm(city, "启动初审", "启动");
    await assign(city, { stage: "初审", who: "示初审" });
    await rowOf(city, "已提交").getByRole("link", { name: /查看/ }).click();
    await button(city, "退回补正").click();
    await pick(dialog(city), /须补正的条目/, SECOND);
    await fill(dialog(city), { 补正要求: "请补充审批文件", 补正期限: "2027-01-31" });
    await button(dialog(city), "退回").click();
    await city.getByText("已退回补正", { exact: true }).waitFor();
    for (const again of [() => Promise.resolve(), () => city.reload()]) {
      await again();
      await city.getByText("请补充审批文件").waitFor();
      await city.getByText("补正后重新提交之前不能查看").waitFor();
      expect(await city.getByText(/没有找到/).count()).toBe(0);
      expect(await city.getByRole("button", { name: /退回补正|定稿/ }).count()).toBe(0);
    }
    expect(await findings(city)).toEqual([]);
    const station = await open(office.province().head, "/office/todos");
    await station.getByRole("link", { name: /补正/ }).first().click();
    await station.getByText("请补充审批文件").waitFor();
    const row = station.locator(`[id="line-${SECOND}"]`);
    expect(await row.getByText("须补正").count()).toBe(1);
    const other = station.locator(`[id="line-${FIRST}"]`);
    await other.getByText("退回时未要求补正，不能修改").waitFor();
    expect(await other.getByRole("radio").first().isDisabled()).toBe(true);
    const fault = row.getByRole("textbox", { name: /发现的问题/ });
    await fault.fill("审批文件归档不及时");
    await station.reload();
    expect(await fault.inputValue()).toBe("审批文件归档不及时");
    await button(station, "补正后提交").click();
    await station.getByRole("link", { name: `${SECOND}有已输入、尚未登记的内容，请登记或清除` }).click();
    await fault.press("Enter");
    await kept(station).waitFor();
    await row.getByText(`${SECOND}评为符合，却列有问题，请改正其一。`).waitFor();
    await button(station, "补正后提交").click();
    await station.getByRole("radio", { name: /^未评/ }).check();
    await station.getByRole("link", { name: `${SECOND}评为符合，却列有问题，请改正其一` }).click();
    expect(await findings(station)).toEqual([]);
    await row.getByRole("radio", { name: "否" }).check();
    await kept(station).waitFor();
    await button(station, "补正后提交").click();
    await fill(dialog(station), { 补正说明: "已补充" });
    await button(dialog(station), "提交").click();
    await station.getByText("已提交", { exact: true }).waitFor();
    expect(await station.getByText("须补正").count()).toBe(0);
    await city.reload();
    await city.getByText("补正说明：已补充").waitFor();
  });

  test("is reviewed by the city and the province", async () => {
    const { reviewer, quality, expert } = assessors;
    const self = await sheetOf(office.province().head, "self-assessment");
    await reviewer.send(`POST ${self}/finalise`, {});
    await fillIn(reviewer, { sheet: await sheetOf(reviewer, "city-review") });
    await reviewer.send(`POST ${await sheetOf(reviewer, "city-review")}/submit`, {});
    const province = await open(quality);
    await confirm(province, "启动复审", "启动");
    await assign(province, { stage: "复审", who: "示专家" });
    await expert.send(`POST ${await sheetOf(reviewer, "city-review")}/finalise`, {});
    await fillIn(expert, { sheet: await sheetOf(expert, "provincial-review") });
    await expert.send(`POST ${await sheetOf(expert, "provincial-review")}/submit`, {});
    await province.reload();
    await confirm(province, "启动现场审核", "启动");
    await assign(province, { stage: "现场审核", who: "示组长", fills: "不单独填表" });
    await assign(province, { stage: "现场审核", who: "示审甲" });
    await assign(province, { stage: "现场审核", who: "示审乙" });
  });

  test("is audited by two who see nothing of each other before they have handed in", async () => {
    const { first, second, leader, expert } = assessors;
    await fillIn(first, { sheet: await sheetOf(first, "on-site-audit") });
    await first.send(`POST ${await sheetOf(first, "on-site-audit")}/submit`, {});
    const blind = await open(second);
    await blind.getByText("不能查看其他人员的评分").waitFor();
    expect(await blind.getByRole("link", { name: /查看/ }).count()).toBe(0);
    await fillIn(second, { sheet: await sheetOf(second, "on-site-audit"), except: [FIRST] });
    await blind.getByRole("link", { name: /填写/ }).click();
    const row = blind.locator(`[id="line-${FIRST}"]`);
    await row.getByRole("radio", { name: "否" }).check();
    await row.getByRole("textbox", { name: /发现的问题/ }).fill("现场未见批准文件");
    await blind.keyboard.press("Enter");
    await row.getByRole("button", { name: /证据与备注/ }).click();
    const fault = dialog(blind).getByRole("region", { name: "问题1" });
    await fault.getByText("添加证据").click();
    await fault.getByLabel("选择照片或文件").setInputFiles({
      name: "办公室.jpg",
      mimeType: "image/jpeg",
      buffer: await makePhoto({ time: "2026:11:20 10:30:05" }),
    });
    await fault.getByText("拍摄时间（照片自带）：2026-11-20 10:30:05").waitFor();
    await fault.getByLabel(/拍摄地点/).fill("办公室");
    await button(fault, "添加照片").click();
    const photo = "照片：办公室.jpg，2026-11-20 10:30:05（照片自带），办公室（人工填写）";
    await fault.getByRole("button", { name: `查看 ：${photo}` }).click();
    await blind.getByRole("img", { name: "办公室.jpg" }).waitFor();
    expect(await findings(blind)).toEqual([]);
    await blind.keyboard.press("Escape");
    await blind.getByRole("img", { name: "办公室.jpg" }).waitFor({ state: "detached" });
    await dialog(blind).getByLabel("提问内容").fill("设立审批由哪个单位负责？");
    await button(dialog(blind), "添加提问").click();
    await fault.getByLabel("访谈对象（岗位）").fill("综合管理岗");
    await fault.getByRole("checkbox", { name: "设立审批由哪个单位负责？" }).check();
    await button(fault, "添加访谈").click();
    await fault.getByText(/^访谈：综合管理岗.*提问1题$/).waitFor();
    await dialog(blind).getByRole("textbox", { name: "备注" }).pressSequentially("待复核原件");
    await blind.keyboard.press("Escape");
    await dialog(blind).waitFor({ state: "hidden" });
    await kept(blind).waitFor();
    await blind.reload();
    await row.getByRole("button", { name: /证据与备注/ }).click();
    expect(await dialog(blind).getByRole("textbox", { name: "备注" }).inputValue()).toBe("待复核原件");
    await button(dialog(blind), "关闭").click();
    await dialog(blind).waitFor({ state: "hidden" });
    await kept(blind).waitFor();
    await confirm(blind, "提交", "确定");
    await blind.getByText("已提交", { exact: true }).waitFor();
    for (const [who, stage] of [
      [expert, "provincial-review"],
      [first, "on-site-audit"],
      [second, "on-site-audit"],
    ] as const) {
      await leader.send(`POST ${await sheetOf(who, stage)}/finalise`, {});
    }
  });

  test("is reconciled by the leader, who has to say why where they differ, and concluded, signed and approved", async () => {
    const { leader, first, second, approving } = assessors;
    const page = await open(leader);
    await page.getByRole("link", { name: "评分对照与定分" }).click();
    await button(page, "意见一致的按最后阶段定分").click();
    expect(await findings(page)).toEqual([]);
    const differing = page.locator("tr.differs");
    const count = await differing.count();
    expect(count).toBe(2);
    for (let at = 0; at < count; at++) {
      const line = differing.nth(at);
      await line.getByRole("radio").last().check();
      await line.getByRole("textbox").fill("以现场核实为准");
    }
    await page.reload();
    await page.getByText(/条尚未提交，已暂存/).waitFor();
    expect(await differing.first().getByRole("textbox").inputValue()).toBe("以现场核实为准");
    await button(page, "提交定分").click();
    await page.getByText("已定分").waitFor();
    await page.getByText(/条尚未提交，已暂存/).waitFor({ state: "detached" });
    await page.goto(new URL(address, page.url()).href);
    await page.getByRole("heading", { name: "评估表" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await button(page, "作出结论").click();
    await pick(dialog(page), /结论/, "推荐通过");
    await button(dialog(page), "确定").click();
    await page.getByText("已作结论，待审批").waitFor();
    for (const who of [leader, first, second]) {
      const signing = await open(who);
      await button(signing, "签字").click();
      await fill(dialog(signing), { 登录密码: "一句自己记得住的话2026" });
      await button(dialog(signing), "签字").click();
      await dialog(signing).waitFor({ state: "hidden" });
    }
    const official = await open(approving);
    await button(official, "审批").click();
    await pick(dialog(official), /审批意见/, "同意");
    await button(dialog(official), "确定").click();
    await official.getByText("已审批，待公示").waitFor();
  });
});
