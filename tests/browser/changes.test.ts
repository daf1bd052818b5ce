import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, field, fill, goTo, inDialog, pick, rowOf } from "./official.fixture.ts";
import { picture } from "./picture.fixture.ts";

/** 变更登记 from the application to the reissued licence, as a station and its city meet it. */
const office = useOffice();
let head: Page;
let official: Page;
const heard: string[][] = [];

beforeAll(async () => {
  const of = office.province();
  const whoever = await of.official(of.city, { name: "示审批", username: "shenpi", post: "approving-official" });
  const opened = async (who: typeof whoever, path: string) => {
    const { page, complaints } = await office.open(
      () => who,
      () => path,
      { reducedMotion: "reduce" },
    );
    heard.push(complaints);
    return page;
  };
  head = await opened(of.head, under(of.station, "/changes"));
  official = await opened(whoever, under(of.city, "/changes"));
});

function menuLine(page: Page, name: string) {
  return page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: new RegExp(`^${name}`) });
}

test("without a registration there is nothing to change, and it is said where to enter one", async () => {
  await head.getByText("还没有机构登记").waitFor();
  expect(await findings(head)).toEqual([]);
  await head.getByRole("link", { name: "台账“机构登记”" }).click();
  await inDialog(head, {
    open: "登记",
    send: "登记",
    async work(opened) {
      await field(opened, "登记日期").fill("2020-01-01");
      await pick(opened, "机构类别", "I 民办职业培训机构");
      await fill(opened, { 举办单位: "示范公司", 法定代表人: "示范甲", 负责人: "示范甲", 联系人: "示范乙" });
      await fill(opened, { 联系电话: "024-00000001", 地址: "示范路1号", 编制人数: "3", 外聘人数: "5" });
      await fill(opened, { "办公场所总面积（平方米）": "120" });
    },
  });
  await head.goto(office.url() + under(office.province().station, "/registers/licence"));
  await inDialog(head, {
    open: "登记",
    send: "登记",
    async work(opened) {
      await fill(opened, { "许可证号（备案号）": "辽职鉴证第0101号", 批准文件文号: "辽人社鉴〔2023〕12号" });
      await fill(opened, { "发证（备案）机关": "示范厅" });
      await field(opened, "有效期起").fill("2024-01-01");
    },
  });
});

test("a licence that the station wrote stands as unconfirmed, and waits for the city", async () => {
  await rowOf(head, "辽职鉴证第0101号").getByText("未经审批机关核定").waitFor();
  await picture(head, "unconfirmed", { fullPage: true });
  await official.reload();
  await expect.poll(() => menuLine(official, "我的待办").innerText()).toMatch(/1\s*项待办/);
  await menuLine(official, "我的待办").click();
  await rowOf(official, "辽职鉴证第0101号").getByRole("link", { name: "核定许可证（备案）" }).click();
  await official.getByText("未经审批机关核定").waitFor();
});

test("the city confirms it by what it says and covers, of which the station is told", async () => {
  await button(official, "核定").click();
  await dialog(official).getByText("辽人社鉴〔2023〕12号").waitFor();
  await dialog(official).getByText("没有登记许可范围").waitFor();
  await picture(official, "confirming", { fullPage: true });
  expect(await findings(official)).toEqual([]);
  await button(dialog(official), "核定").click();
  await dialog(official).waitFor({ state: "hidden" });
  await official.getByText(/已核定（.*，\d+年\d+月\d+日）/).waitFor();
  expect(await button(official, "核定").count()).toBe(0);
  await expect.poll(() => menuLine(official, "我的待办").innerText()).toBe("我的待办");
  await head.reload();
  await rowOf(head, "辽职鉴证第0101号")
    .getByText(/^已核定（/)
    .waitFor();
  await menuLine(head, "消息").click();
  await head.getByRole("link", { name: /许可证（备案）辽职鉴证第0101号已核定/ }).click();
  await head.getByText(/已核定（/).waitFor();
  await expect.poll(() => menuLine(head, "消息").innerText()).toBe("消息");
});

test("a station applies: what is registered stands in the fields, and nothing to change is told", async () => {
  await goTo(head, "变更登记");
  await button(head, "申请变更").click();
  await fill(dialog(head), { 变更原因: "负责人退休" });
  await button(dialog(head), "提交申请").click();
  await dialog(head).getByText("与现登记内容相同").waitFor();
  expect(await findings(head)).toEqual([]);
  await fill(dialog(head), { 负责人: "示范丙", 通讯地址: "示范路2号" });
  await button(dialog(head), "提交申请").click();
  await dialog(head).waitFor({ state: "hidden" });
  await rowOf(head, "待审批").getByText("负责人：示范甲 → 示范丙；通讯地址：示范路1号 → 示范路2号").waitFor();
  await picture(head, "applied", { fullPage: true });
});

test("the city finds it among its work, which leads to it", async () => {
  await official.reload();
  await picture(official, "office", { fullPage: true });
  await expect.poll(() => menuLine(official, "我的待办").innerText()).toMatch(/1\s*项待办/);
  await menuLine(official, "我的待办").click();
  await rowOf(official, "变更登记　负责人、通讯地址").getByRole("link", { name: "审批变更申请" }).waitFor();
  await picture(official, "todos", { fullPage: true });
  expect(await findings(official)).toEqual([]);
  await official.getByRole("link", { name: "审批变更申请" }).click();
  await rowOf(official, "待审批").waitFor();
});

test("the city refuses it with a reason, of which the station is told", async () => {
  expect(await findings(official)).toEqual([]);
  await button(rowOf(official, "待审批"), /^不予批准/).click();
  await fill(dialog(official), { 理由: "缺任职文件" });
  await button(dialog(official), "不予批准").click();
  await rowOf(official, "缺任职文件").getByText("不予批准").waitFor();
  await expect.poll(() => menuLine(official, "我的待办").innerText()).toBe("我的待办");
  await head.reload();
  await expect.poll(() => menuLine(head, "消息").innerText()).toMatch(/1\s*条未读消息/);
  await menuLine(head, "消息").click();
  await rowOf(head, "变更申请不予批准").getByText("审批意见：缺任职文件").waitFor();
  await picture(head, "messages", { fullPage: true });
  expect(await findings(head)).toEqual([]);
  await head.getByRole("link", { name: /变更申请不予批准/ }).click();
  await rowOf(head, "缺任职文件").waitFor();
  await expect.poll(() => menuLine(head, "消息").innerText()).toBe("消息");
});

test("applied for again and granted, the station is registered anew and its licence reissued", async () => {
  await button(head, "申请变更").click();
  await fill(dialog(head), { 负责人: "示范丙", 变更原因: "负责人退休，任职文件见附件" });
  await button(dialog(head), "提交申请").click();
  await dialog(head).waitFor({ state: "hidden" });
  await official.reload();
  await button(rowOf(official, "待审批"), /^批准/).click();
  await dialog(official).getByText("将换发的许可证：辽职鉴证第0101号").waitFor();
  await picture(official, "granting", { fullPage: true });
  expect(await findings(official)).toEqual([]);
  await button(dialog(official), "批准并换发许可证").click();
  await rowOf(official, "已批准").getByRole("link", { name: "辽职鉴证第0101号" }).waitFor();
  await head.reload();
  await head.getByText("负责人：示范甲 → 示范丙").last().waitFor();
  await picture(head, "granted", { fullPage: true });
  await rowOf(head, "已批准").getByRole("link", { name: "辽职鉴证第0101号" }).click();
  await head.getByText("换发日期").first().waitFor();
  await head.getByText(/已核定（/).waitFor();
  await head.goto(office.url() + under(office.province().station, "/registers/station-profile"));
  await rowOf(head, "示范丙").waitFor();
  expect(await head.getByRole("row").count()).toBe(3);
});

test("what is registered can't be changed directly any more, and the form says where it is applied for", async () => {
  await rowOf(head, "示范丙").getByRole("button", { name: /^修改/ }).click();
  await dialog(head).getByText("经审批机关批准后重新登记并换发许可证").waitFor();
  expect(await field(dialog(head), "负责人").getAttribute("readonly")).not.toBeNull();
  expect(await field(dialog(head), "举办单位").getAttribute("readonly")).toBeNull();
  expect(await findings(head)).toEqual([]);
  await button(dialog(head), "取消").click();
  await head.goto(office.url() + under(office.province().station, "/registers/licence"));
  await rowOf(head, "辽职鉴证第0101号").getByRole("link", { name: /^查看/ }).click();
  await head.getByText(/示审批修改（随变更登记换发：负责人由“示范甲”变更为“示范丙”）/).waitFor();
});

test("the authority corrects what was entered wrongly of a licence, which the station reads with the reason", async () => {
  await official.goto(head.url());
  await button(official, "更正").click();
  await field(dialog(official), "有效期止").fill("2019-12-31");
  await fill(dialog(official), { 更正理由: "依发证存根更正" });
  await button(dialog(official), "更正").click();
  // What is wrong stands at its field.
  const until = dialog(official).locator(".ant-form-item", { has: official.getByLabel("有效期止") });
  await until.getByText("早于“有效期起”").waitFor();
  await field(dialog(official), "有效期止").fill("2030-12-31");
  expect(await findings(official)).toEqual([]);
  await button(dialog(official), "更正").click();
  await official.getByText("2030年12月31日").first().waitFor();
  await head.reload();
  await head.getByText(/示审批修改（依发证存根更正）/).waitFor();
  await picture(head, "licence-corrected", { fullPage: true });
  await menuLine(head, "消息").click();
  await rowOf(head, "已由审批机关更正").getByText("更正理由：依发证存根更正").waitFor();
});

test("nothing that the browser was told was refused by the policy, or complained of", () => {
  expect(heard.flat().filter((complaint) => !complaint.includes("status of 4"))).toEqual([]);
});
