import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { enterOnSite } from "./approved.fixture.ts";
import { lines } from "./assessment.fixture.ts";
import { findings } from "./findings.fixture.ts";
import { button, rowOf } from "./official.fixture.ts";
import { useSupervision } from "./supervision.fixture.ts";

const { province, officials, open } = useSupervision();
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
