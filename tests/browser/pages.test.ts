import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, field, fill, pick, signIn } from "./official.fixture.ts";
import { NAMES, type Province, type Visitor } from "./province.fixture.ts";

const office = useOffice();
interface View {
  path: (of: Province) => string;
  /** What is there once the page is. */
  shows: string;
  act?: (page: Page) => Promise<unknown>;
}

const opens = (name: string) => async (page: Page) => {
  await button(page, name).click();
  await dialog(page).waitFor();
};

const VISITORS: Readonly<Record<string, [(of: Province) => Visitor | undefined, View[]]>> = {
  "somebody who has not signed in": [
    () => undefined,
    [
      { path: () => "/", shows: "登录" },
      {
        path: () => "/",
        shows: "登录",
        async act(page) {
          await signIn(page, { username: "nobody", password: "wrong" });
          await page.getByRole("alert").waitFor();
        },
      },
      { path: () => "/setup#token=used", shows: "系统已经初始化" },
    ],
  ],
  "the system administrator": [
    (of) => of.systemAdministrator,
    [
      { path: () => "/office", shows: "首页" },
      { path: () => "/office/organisations", shows: "机构管理" },
      { path: (of) => under(of.city), shows: NAMES.city, act: opens("新设下级机构") },
      { path: (of) => under(of.city), shows: NAMES.city, act: opens("调整隶属关系") },
      { path: () => "/office/bodies", shows: "系统外单位", act: opens("登记单位") },
      { path: (of) => under(of.empty, "/people"), shows: "人员管理" },
      { path: (of) => under(of.empty, "/accounts"), shows: "账号管理", act: opens("开立账号") },
      { path: (of) => under(of.province, "/mail"), shows: "邮件" },
      { path: (of) => under(of.province, "/occupations"), shows: "职业目录", act: opens("导入职业") },
      { path: () => under("0199aaaa-0000-7000-8000-000000000077"), shows: "机构" },
      { path: () => "/office/nowhere", shows: "没有这个页面" },
    ],
  ],
  "the head of a station": [
    (of) => of.head,
    [
      { path: (of) => under(of.station, "/people"), shows: "人员管理" },
      { path: (of) => under(of.station, `/people/${of.people.示考务}`), shows: "示考务", act: opens("查看完整号码") },
      { path: (of) => under(of.station, "/appointments"), shows: "岗位任职" },
      { path: (of) => under(of.station, "/appointments"), shows: "岗位任职", act: opens("任命") },
      { path: (of) => under(of.station, "/registers"), shows: "台账" },
      { path: (of) => under(of.station, "/registers/form"), shows: "机构登记表" },
      { path: (of) => under(of.station, "/registers/applicant"), shows: "申报考生", act: opens("登记") },
      { path: (of) => under(of.station, "/registers/batch-duty"), shows: "考评、监考、督导派遣", act: opens("登记") },
      { path: (of) => under(of.station, "/registers/applicant"), shows: "申报考生", act: opens("导出（含证件号码）") },
      { path: (of) => under(of.station, "/registers/batch-duty"), shows: "考评、监考、督导派遣" },
      { path: (of) => under(of.station, "/registers/batch-duty/removed"), shows: "已删除的记录" },
      { path: (of) => under(of.station, "/registers/internal-audit"), shows: "内部审核", act: opens("导入 Excel") },
      { path: (of) => under(of.station, "/registers/nothing"), shows: "没有这种台账" },
      { path: (of) => under(of.station, "/accounts"), shows: "没有权限" },
      { path: () => "/office/account", shows: "我的账号" },
      { path: () => "/office/assessments", shows: "评估", act: opens("发起评估") },
      { path: () => "/office/todos", shows: "我的待办" },
      { path: () => "/office/messages", shows: "消息" },
    ],
  ],
  "the auditor of the log": [
    (of) => of.auditor,
    [
      {
        path: (of) => under(of.station, "/audit"),
        shows: "操作记录",
        async act(page) {
          await page.getByText("详情").first().click();
          await button(page, "校验操作记录").click();
          await page.getByText("已开始校验").waitFor();
        },
      },
      { path: (of) => under(of.station, "/jobs"), shows: "后台任务" },
    ],
  ],
};

describe.each(Object.entries(VISITORS))("to %s", (_, [who, views]) => {
  let context: BrowserContext;
  let complaints: string[];
  beforeAll(async () => {
    const opened = await office.open(who, () => "/", { reducedMotion: "reduce" });
    context = opened.page.context();
    complaints = opened.complaints;
  });

  test.each(views)("$shows has nothing that axe finds wrong, and fits a desk and a telephone", async (view) => {
    // A tab of its own: whatever another page still does, it can't lead this one elsewhere.
    const page = await context.newPage();
    onTestFinished(async () => await page.close());
    await page.goto(office.url() + view.path(office.province()));
    await page.getByRole("heading", { name: view.shows, level: 1, exact: true }).waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await view.act?.(page);
    expect(await findings(page)).toEqual([]);
  });

  test("nothing is complained of but what was refused", () => {
    expect(complaints.filter((complaint) => !complaint.includes("the server responded with a status of 4"))).toEqual(
      [],
    );
  });
});

test("the scripts of the sign-in come compressed, and within 130 kB", async () => {
  const { page } = await office.open(
    () => undefined,
    () => "/",
  );
  await field(page, "登录账号").waitFor();
  const scripts = await page.evaluate<{ sent: number; whole: number }[]>(
    `performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"))
      .map((one) => ({ sent: one.encodedBodySize, whole: one.decodedBodySize }))`,
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ sent, whole }) => sent >= whole)).toEqual([]);
  expect(scripts.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThanOrEqual(130_000);
});

test("a page is used by the keyboard alone", async () => {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/people"),
  );
  const opener = button(page, "登记人员");
  await opener.waitFor();
  expect(await focused(page)).toBe("人员管理");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("登记人员");
  await page.keyboard.press("Enter");
  await field(dialog(page), "姓名").focus();
  await page.keyboard.type("示键盘");
  expect(await field(dialog(page), "姓名").inputValue()).toBe("示键盘");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  expect(await focused(page)).toBe("登记人员");
  await page.getByRole("link", { name: "跳到正文" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.id")).toBe("page");
});

test("a printed list is the list, without the menu and the buttons", async () => {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/appointments"),
  );
  await page.getByRole("table").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("table").isVisible()).toBe(true);
  expect(await page.getByRole("navigation", { name: "主菜单" }).isVisible()).toBe(false);
  expect(await button(page, "任命").isVisible()).toBe(false);
  expect(await page.getByText("终止任命").first().isVisible()).toBe(false);
  expect(await page.getByLabel("在任日期").isVisible()).toBe(false);
});

test("a choice in a dialog is made by the mouse and by the keyboard", async () => {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/appointments"),
  );
  await button(page, "任命").click();
  await pick(dialog(page), "岗位", "考评员");
  await dialog(page).getByRole("combobox", { name: "人员" }).focus();
  await page.keyboard.type("示考务");
  await page.locator(".ant-select-item-option-active").filter({ hasText: "示考务" }).waitFor();
  await page.keyboard.press("Enter");
  await fill(dialog(page), { 任命文件标题: "通知", 文号: "1号" });
  await button(dialog(page), "任命").click();
  await dialog(page).getByText("请填写印发日期").waitFor();
  expect(await dialog(page).locator(".ant-form-item-has-error").count()).toBe(1);
});

async function focused(page: Page): Promise<unknown> {
  return await page.evaluate("document.activeElement.textContent");
}
