import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { enterApproved, enterOnSite } from "./approved.fixture.ts";
import { lines } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, dialog, rowOf } from "./official.fixture.ts";
import { useSupervision } from "./supervision.fixture.ts";

const { province, officials, open, openAssessment, publish } = useSupervision();
let address = "";

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
    expect(await menuLine(page, "消息").innerText()).toMatch(/1\s*条未读消息/);
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
    await publish(await enterApproved(province(), officials()));
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
