import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { enterApproved, enterOnSite } from "./approved.fixture.ts";
import { edition, lines } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, dialog, inDialog, pick, rowOf } from "./official.fixture.ts";
import { useSupervision } from "./supervision.fixture.ts";

const { province, officials, open, openAssessment, publish } = useSupervision();
let address = "";
let published = "";

interface Listed {
  sheets: { id: string; stage: string }[];
}

function menuLine(page: Page, name: string) {
  return page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: new RegExp(`^${name}`) });
}

describe("messages", () => {
  test("tell the station that its sheet was returned, count it beside the menu, and lead there", async () => {
    address = await enterOnSite(province(), officials());
    const { leader } = officials();
    const { sheets } = await leader.send<Listed>(`GET ${address}`);
    const own = sheets.find(({ stage }) => stage === "self-assessment")?.id;
    await leader.send(`POST ${address}/sheets/${own}/return`, {
      ...{ lines: [lines[0]?.id], what: "请补充审批文件", until: "2027-01-31" },
    });
    const { page, complaints } = await open(province().head, "/office/messages");
    await page.getByText("评估表被退回补正（自查自评），请于2027-01-31前补正").waitFor();
    await expect.poll(() => menuLine(page, "消息").innerText()).toMatch(/1\s*条未读消息/);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("link", { name: /评估表被退回补正/ }).click();
    await page.getByText("请补充审批文件").waitFor();
    await menuLine(page, "消息").click();
    await page.getByText("评估表被退回补正（自查自评）").waitFor();
    await page.getByText("未读").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("are marked as read all at once, each person for himself", async () => {
    const { auditor, second } = officials();
    const { page } = await open(auditor, "/office/messages");
    await rowOf(page, "您被选派参加评估（抽查复核）").waitFor();
    await button(page, "全部标为已读").click();
    await button(page, "全部标为已读").waitFor({ state: "detached" });
    await expect.poll(() => menuLine(page, "消息").innerText()).toBe("消息");
    const other = (await open(second, "/office/messages")).page;
    await rowOf(other, "您被选派参加评估（抽查复核）").getByText("未读").waitFor();
  });
});

describe("the last assessment", () => {
  test("is not there beside the first one, and the switch says so", async () => {
    const page = await openAssessment(province().head, address);
    await page
      .getByRole("link", { name: /填写|查看/ })
      .first()
      .click();
    await page.getByRole("checkbox", { name: "对照上次评估" }).check();
    await page.getByText("没有可以对照的上次评估。").waitFor();
  });

  test("is laid beside the lines of a later sheet, and in full beside one", async () => {
    published = await enterApproved(province(), officials());
    await publish(published);
    const later = await enterOnSite(province(), officials());
    const page = await openAssessment(officials().auditor, later);
    await page.getByRole("link", { name: /填写/ }).click();
    const row = page.locator(`[id="line-${lines[0]?.id}"]`);
    await row.waitFor();
    expect(await page.getByText(/^上次：/).count()).toBe(0);
    await page.getByRole("checkbox", { name: "对照上次评估" }).check();
    await page.getByText(/^上次：督导检查，.*作出结论，得分100\.00分/).waitFor();
    await row.getByText(/^上次：\d+\.\d\d \/ .*分$/).waitFor();
    expect(await findings(page)).toEqual([]);
    await row.getByRole("button", { name: /证据与备注/ }).click();
    await dialog(page)
      .getByRole("region", { name: "上次评估" })
      .getByText(/^得分：/)
      .waitFor();
    expect(await findings(page)).toEqual([]);
    await button(dialog(page), "关闭").click();
    await page.getByRole("checkbox", { name: "对照上次评估" }).uncheck();
    await row.getByText(/^上次：/).waitFor({ state: "detached" });
  });
});

describe("a dry run", () => {
  test("is laid beside a result, and says that it changes nothing", async () => {
    const page = await openAssessment(province().head, published);
    const part = page.getByRole("region", { name: "换算（试算）" });
    await part.getByText("试算，不改变本次结果").waitFor();
    await part.getByText("请选择另一评估标准或计分口径。").waitFor();
    await pick(part, "计分口径", "按评分办法原文");
    await part.getByRole("table", { name: "本次结果与试算结果" }).waitFor();
    expect(await part.getByRole("row").filter({ hasText: "得分" }).first().innerText()).toMatch(/100\.00 \/ /);
    await part.getByRole("table", { name: "各项得分对照" }).waitFor();
    expect(await findings(page)).toEqual([]);
    const other = Object.values(editions)
      .map(getEdition)
      .find(({ hash }) => hash !== edition.hash);
    await pick(part, "评估标准", other?.data.name ?? "");
    await part.getByRole("table", { name: "不能换算的条目" }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test("is not there for whom the result is not", async () => {
    const page = await openAssessment(province().head, address);
    expect(await page.getByText("换算（试算）").count()).toBe(0);
  });
});

describe("the filter of lines that are judged differently", () => {
  test("is there where others' sheets may be seen, and shows none where all agree", async () => {
    const page = await openAssessment(officials().leader, published);
    await page.getByRole("link", { name: /查看/ }).first().click();
    await page.getByRole("radio", { name: "意见不一致（0）" }).check();
    await page.getByText("没有符合条件的条目。").waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test("is not there while one is blind", async () => {
    const page = await openAssessment(officials().auditor, address);
    await page.getByRole("link", { name: /填写/ }).click();
    await page.getByRole("radio", { name: /^失分/ }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("radio", { name: /^意见不一致/ }).count()).toBe(0);
  });
});

describe("ties", () => {
  test("are declared by whom they bind, and revoked by an official", async () => {
    const { auditor, quality } = officials();
    const { page, complaints } = await open(auditor, `/office/organisations/${province().province}/ties`);
    await inDialog(page, {
      open: "申报",
      send: "申报",
      async work(form) {
        await pick(form, "鉴定所（站）", "甲市第一示范鉴定所");
        await pick(form, /关系/, "师徒");
      },
    });
    const own = rowOf(page, "师徒");
    await own.getByText("甲市第一示范鉴定所").waitFor();
    expect(await own.getByRole("button").count()).toBe(0);
    expect(await page.getByText("人员的所属单位").count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const official = (await open(quality, `/office/organisations/${province().province}/ties`)).page;
    await rowOf(official, "师徒").getByRole("button", { name: /^撤销/ }).click();
    await button(dialog(official), "撤销申报").click();
    await rowOf(official, "师徒").getByText("已撤销").waitFor();
    await inDialog(official, {
      open: "登记人员的所属单位",
      send: "登记",
      async work(form) {
        await pick(form, "人员", "示审甲");
        await pick(form, "所属单位", "甲市第一示范鉴定所");
      },
    });
    await rowOf(official, "示审甲").getByText("甲市第一示范鉴定所").last().waitFor();
    expect(await findings(official)).toEqual([]);
  });
});
