import { randomInt } from "node:crypto";
import { syntheticResidentId } from "@jianheng/domain/kernel";
import { expect, test } from "vitest";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, field, fill, goTo, inDialog, PASSWORD, pick, rowOf } from "./official.fixture.ts";
import { NAMES } from "./province.fixture.ts";

const office = useOffice();

test("a body outside the tree is entered, and an approval of a station is recorded, and ended", async () => {
  const { page, complaints } = await office.open(
    (of) => of.systemAdministrator,
    () => "/office/bodies",
  );
  await page.getByText("尚未登记系统外单位").waitFor();
  await inDialog(page, {
    open: "登记单位",
    send: "登记",
    async work(dialog) {
      await dialog.getByLabel("名称", { exact: true }).fill("示范行业协会");
      await pick(dialog, "所在地", "四川省成都市");
    },
  });
  await rowOf(page, "示范行业协会").getByText("四川省成都市").waitFor();
  await goTo(page, "机构管理");
  await button(page, `${NAMES.city}的下级机构`).click();
  await page.getByRole("main").getByRole("link", { name: NAMES.station }).click();
  await inDialog(page, {
    open: "登记审批",
    send: "登记",
    async work(dialog) {
      await pick(dialog, "审批机关", NAMES.province);
      await dialog.getByLabel("批准文件").fill("示行〔2025〕7号");
      await dialog.getByLabel("有效期自").fill("2025-03-01");
    },
  });
  await rowOf(page, "示行〔2025〕7号").getByRole("cell", { name: NAMES.province, exact: true }).waitFor();
  await inDialog(page, {
    open: `终止 ：${NAMES.province} 示行〔2025〕7号`,
    send: "终止审批关系",
    work: (dialog) => dialog.getByLabel("有效期至").fill("2025-12-31"),
  });
  await rowOf(page, "示行〔2025〕7号").getByText("2025年12月31日").waitFor();
  await rowOf(page, "示行〔2025〕7号").getByText("已终止").waitFor();
  expect(complaints).toEqual([]);
});

test("a station is put straight below the province, and the relation before ends", async () => {
  const { page } = await office.open(
    (of) => of.systemAdministrator,
    (of) => under(of.station),
  );
  await inDialog(page, {
    open: "调整隶属关系",
    send: "调整",
    work: (dialog) => pick(dialog, "新的上级机构", NAMES.province),
  });
  await rowOf(page, NAMES.province).getByText("今", { exact: true }).waitFor();
  expect(await rowOf(page, NAMES.city).innerText()).toMatch(/2026年1月5日\s+20\d\d年\d+月\d+日/);
});

test("what somebody else changed meanwhile is not overwritten, and what was typed stays to be seen", async () => {
  const who = [
    (of: ReturnType<typeof office.province>) => of.systemAdministrator,
    () => under(office.province().empty),
  ];
  const [as, path] = who as [Parameters<typeof office.open>[0], Parameters<typeof office.open>[1]];
  const [one, other] = [await office.open(as, path), await office.open(as, path)];
  await button(one.page, "修改").click();
  await button(other.page, "修改").click();
  await dialog(one.page).getByLabel("名称", { exact: true }).fill("乙市第一名称中心");
  await dialog(other.page).getByLabel("名称", { exact: true }).fill("乙市第二名称中心");
  await button(dialog(one.page), "保存").click();
  await one.page.getByRole("heading", { name: "乙市第一名称中心" }).waitFor();
  await button(dialog(other.page), "保存").click();
  await button(dialog(other.page), "载入最新内容").waitFor();
  expect(await dialog(other.page).getByLabel("名称", { exact: true }).inputValue()).toBe("乙市第二名称中心");
  await button(dialog(other.page), "载入最新内容").click();
  await other.page.getByRole("heading", { name: "乙市第一名称中心" }).waitFor();
});

test("numbers are masked, and read in clear for a purpose only", async () => {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, `/people/${of.people.示考务}`),
  );
  await page
    .getByText(/^\d{3}\*+[\dX]{4}$/)
    .first()
    .waitFor();
  await button(page, "查看完整号码").click();
  await button(dialog(page), "查看").click();
  await dialog(page).getByText("请填写用途").waitFor();
  await dialog(page).getByLabel("用途").fill("核对报名材料");
  await button(dialog(page), "查看").click();
  await page.getByText("完整号码正在显示").waitFor();
  expect(await page.getByRole("main").innerText()).toMatch(/\d{17}[\dX]/);
  await button(page, "立即隐藏").click();
  expect(await page.getByRole("main").innerText()).not.toMatch(/\d{17}[\dX]/);
});

test("what is wrong with a person is said at his fields, all at once", async () => {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/people"),
  );
  await button(page, "登记人员").click();
  await fill(dialog(page), { 公民身份号码: "21010219990231001", 手机号码: "12345" });
  await button(dialog(page), "登记").click();
  await dialog(page).getByText("请填写姓名").waitFor();
  expect(await dialog(page).locator(".ant-form-item-has-error").count()).toBe(3);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
});

test("somebody is found by his number, which never stands in an address", async () => {
  const { page, complaints } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/people"),
  );
  const number = syntheticResidentId(randomInt);
  await inDialog(page, {
    open: "登记人员",
    send: "登记",
    work: (dialog) => fill(dialog, { 姓名: "示查号", 公民身份号码: number }),
  });
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  const look = async (text: string) => {
    await page.getByRole("searchbox").fill(text);
    await button(page, "查找").click();
  };
  await goTo(page, "人员管理");
  await rowOf(page, "示考务").waitFor();
  await look(`${number.slice(0, 6)} ${number.slice(6)}`);
  await rowOf(page, "示考务").waitFor({ state: "hidden" });
  await rowOf(page, "示查号").waitFor();
  expect(page.url()).not.toContain("?");
  await look("示考务");
  await rowOf(page, "示考务").waitFor();
  expect(new URL(page.url()).searchParams.get("search")).toBe("示考务");
  await page.goto(`${page.url().split("?")[0]}?search=${number}`);
  await rowOf(page, "示查号").waitFor();
  expect(page.url()).not.toContain("?");
  const sent = addresses.filter((address) => address.includes("/api/"));
  expect(sent.some((address) => address.endsWith("/people/search"))).toBe(true);
  expect(sent.filter((address) => address.includes(number.slice(6)))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("an appointment is ended, and stays to be seen on the days on which it held", async () => {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/appointments"),
  );
  await rowOf(page, "示考务")
    .getByRole("button", { name: /终止任命/ })
    .click();
  await dialog(page).getByLabel("任职至").fill("2026-06-30");
  await button(dialog(page), "终止任命").click();
  await rowOf(page, "示考务").waitFor({ state: "hidden" });
  await page.getByLabel("在任日期").fill("2026-06-30");
  await rowOf(page, "示考务").getByText("至2026年6月30日").waitFor();
});

test("an account is disabled, enabled, and given a new password that is shown once", async () => {
  const { page, complaints } = await office.open(
    (of) => of.securityAdministrator,
    (of) => under(of.station, "/accounts"),
  );
  const confirm = async (name: string) => {
    await rowOf(page, "kaowu")
      .getByRole("button", { name: new RegExp(`^${name}\\s*：`) })
      .click();
    await button(dialog(page), name).click();
  };
  await confirm("停用");
  await rowOf(page, "kaowu").getByText("已停用").waitFor();
  await confirm("启用");
  await rowOf(page, "kaowu").getByText("正常").waitFor();
  await confirm("重置密码");
  const password = await dialog(page).locator("output").innerText();
  expect(password).toMatch(/^\S{4}(-\S{4}){2}$/);
  await button(dialog(page), "已转交本人").click();
  await page.getByText(password).waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("the trail shows the acts, in words, and is found sound by a check that is looked on at", async () => {
  const { page, complaints } = await office.open(
    (of) => of.auditor,
    (of) => under(of.station, "/audit"),
  );
  await rowOf(page, "终止任命").getByText(NAMES.station).first().waitFor();
  await rowOf(page, "用途：核对报名材料").getByText("人员：示考务").waitFor();
  // Above the filters: they stand where they stay once it is there.
  await page.getByText(/^\d+条，最近一次/).waitFor();
  await pick(page.locator("form"), /^操作$/, "停用账号");
  await button(page, "查询").click();
  await page.waitForURL(/action=accounts[.]disable/);
  await page.getByRole("row").nth(2).waitFor({ state: "hidden" });
  await rowOf(page, "停用账号").getByText("账号：kaowu（示考务）").waitFor();
  await button(page, "校验操作记录").click();
  await page.getByRole("link", { name: "在“后台任务”中查看进度和结果" }).click();
  await rowOf(page, "校验操作记录").getByText("已完成").waitFor();
  expect(await rowOf(page, "校验操作记录").innerText()).toMatch(/完好：已封存的\d+条均未被改动/);
  expect(complaints).toEqual([]);
});

test("one's own account: a password is changed, and a session elsewhere is ended", async () => {
  const { page } = await office.open(
    (of) => of.head,
    () => "/office/account",
  );
  const elsewhere = await office.open(
    () => undefined,
    () => "/",
  );
  await fill(elsewhere.page, { 登录账号: "suozhang", 密码: PASSWORD });
  await button(elsewhere.page, "登录").click();
  await elsewhere.page.getByRole("heading", { name: "首页" }).waitFor();
  await page.reload();
  await page
    .getByRole("button", { name: /^退出\s*：/ })
    .first()
    .click();
  await page.getByRole("button", { name: /^退出\s*：/ }).waitFor({ state: "hidden" });
  await elsewhere.page.getByRole("link", { name: "人员管理" }).click();
  await elsewhere.page.getByRole("heading", { name: "登录" }).waitFor();

  const next = "换成另一句自己记得住的话";
  await fill(page, { 当前密码: "不是这个密码吧", 新密码: next, 再次输入新密码: next });
  await button(page, "修改密码").click();
  await page.getByText("当前密码不正确").waitFor();
  await field(page, "当前密码").fill(PASSWORD);
  await button(page, "修改密码").click();
  await page.getByText("密码已修改").waitFor();
});
