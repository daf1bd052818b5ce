import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { useBrowser } from "./browser.fixture.ts";
import { useBuiltPages } from "./built.fixture.ts";
import { findings } from "./findings.fixture.ts";
import {
  button,
  changeFirst,
  dialog,
  field,
  fill,
  goTo,
  inDialog,
  lookAt,
  madeUpPerson,
  menuOf,
  PASSWORD,
  pick,
  rowOf,
  signIn,
} from "./official.fixture.ts";
import { useServer } from "./server.fixture.ts";
import { codeOf } from "./totp.fixture.ts";

const server = useServer(useBuiltPages());
const browser = useBrowser();

const PROVINCE = "辽宁省示范职业技能鉴定指导中心";
const CITY = "甲市示范职业技能鉴定中心";
const STATION = "甲市第一示范鉴定所";
/** Whom the first administrator appoints, where, and what each finds in his menu. */
const OFFICIALS = [
  {
    name: "示安全",
    username: "anquan",
    at: PROVINCE,
    post: "安全管理员",
    administrator: true,
    books: [],
    menu: ["账号管理", "操作记录"],
  },
  {
    name: "示审计",
    username: "shenji",
    at: PROVINCE,
    post: "审计管理员",
    administrator: true,
    books: [],
    menu: ["账号管理", "操作记录"],
  },
  {
    name: "示所长",
    username: "suozhang",
    at: STATION,
    post: "最高管理者",
    administrator: false,
    books: ["今日体检", "台账", "变更登记"],
    menu: ["操作记录"],
  },
  {
    name: "示考务",
    username: "kaowu",
    at: STATION,
    post: "考务管理岗",
    administrator: false,
    books: ["今日体检", "台账"],
    menu: [],
  },
] as const;
const first = new Map<string, string>();

let page: Page;
let complaints: string[];
beforeAll(async () => {
  ({ page, complaints } = await browser.open(server.link() ?? ""));
});

describe("the first days of a province", () => {
  test("the link of the first start makes the province and its system administrator, once", async () => {
    expect(await findings(page)).toEqual([]);
    await field(page, "使用范围").selectOption("省级：全省统一使用");
    await field(page, "单位名称").fill(PROVINCE);
    await field(page, "所在省（自治区）").selectOption({ label: "辽宁省" });
    const { name, residentId, mobile } = madeUpPerson("示系统");
    await fill(page, { 姓名: name, 公民身份号码: residentId, 手机号码: mobile });
    await fill(page, { 登录账号: "xitong", 新密码: PASSWORD, 再次输入新密码: PASSWORD });
    await button(page, "完成初始化").click();
    await page.getByRole("heading", { name: "初始化完成" }).waitFor();
    await page.getByRole("link", { name: "前往登录" }).click();

    const again = await browser.open(server.link() ?? "");
    await again.page.getByRole("heading", { name: "系统已经初始化" }).waitFor();
    await again.page.context().close();
    await page.getByRole("heading", { name: "登录" }).waitFor();
  });

  test("an administrator sets up his second factor before anything is open, and signs in by it", async () => {
    await signIn(page, { username: "xitong", password: PASSWORD });
    const { secret } = await enrol(page);
    expect(await menuOf(page)).toEqual([
      "首页",
      "我的待办",
      "消息",
      "评估",
      "机构管理",
      "系统外单位",
      "人员管理",
      "岗位任职",
      "回避申报",
      "账号管理",
      "后台任务",
      "文件",
      "职业目录",
      "邮件",
      "我的账号",
    ]);
    await button(page, "退出").click();
    await signIn(page, { username: "xitong", password: PASSWORD });
    await field(page, "动态口令或备用口令").fill("000000");
    await button(page, "验证").click();
    await page.getByText("口令不正确").waitFor();
    await field(page, "动态口令或备用口令").fill(codeOf(secret, 1));
    await button(page, "验证").click();
    await menuOf(page);
  });

  test("he enters a city below the province and a station below the city", async () => {
    for (const [above, kind, name] of [
      [PROVINCE, "市级机构", CITY],
      [CITY, "鉴定所（站）", STATION],
    ] as const) {
      await goTo(page, "机构管理");
      await page.getByRole("main").getByRole("link", { name: above, exact: true }).click();
      await inDialog(page, {
        open: "新设下级机构",
        send: "新设",
        async work(dialog) {
          await pick(dialog, "类别", kind);
          await dialog.getByLabel("名称", { exact: true }).fill(name);
        },
      });
    }
    await goTo(page, "机构管理");
    await button(page, `${CITY}的下级机构`).click();
    await page.getByRole("main").getByRole("link", { name: STATION }).waitFor();
  });

  test.each(OFFICIALS)(
    "he registers $name, appoints him $post, and opens his account, whose password is shown once",
    async (official) => {
      const { name, username, at, post } = official;
      await lookAt(page, at);
      await goTo(page, "人员管理");
      const person = madeUpPerson(name);
      await inDialog(page, {
        open: "登记人员",
        send: "登记",
        work: (dialog) => fill(dialog, { 姓名: name, 公民身份号码: person.residentId, 手机号码: person.mobile }),
      });
      expect(await rowOf(page, name).innerText()).not.toContain(person.residentId);
      await goTo(page, "岗位任职");
      await inDialog(page, {
        open: "任命",
        send: "任命",
        async work(dialog) {
          await pick(dialog, "人员", name);
          await pick(dialog, "岗位", post);
          await fill(dialog, { 任命文件标题: `关于${name}任职的通知`, 文号: `示职鉴〔2026〕${username}号` });
          await dialog.getByLabel("印发日期").fill("2026-01-05");
        },
      });
      await rowOf(page, name).getByText(post).first().waitFor();
      await goTo(page, "账号管理");
      await inDialog(page, {
        open: "开立账号",
        send: "开立",
        async work(dialog) {
          await pick(dialog, "人员", name);
          await dialog.getByLabel("登录账号").fill(username);
        },
      });
      first.set(username, await dialog(page).locator("output").innerText());
      await button(dialog(page), "已转交本人").click();
      await rowOf(page, username).getByText("从未登录").waitFor();
      await page.getByText(first.get(username) ?? "").waitFor({ state: "detached" });
    },
  );

  test.each(OFFICIALS)("$name signs in, changes his password, and sees what $post allows", async (official) => {
    const { username, at, post, administrator, books, menu } = official;
    const own = await browser.open(server.url());
    await signIn(own.page, { username, password: first.get(username) ?? "" });
    await own.page.getByRole("heading", { name: "修改初始密码" }).waitFor();
    expect(await findings(own.page)).toEqual([]);
    await changeFirst(own.page, first.get(username) ?? "");
    if (administrator) await enrol(own.page);
    expect(await menuOf(own.page)).toEqual([
      "首页",
      "我的待办",
      "消息",
      "评估",
      "机构管理",
      "系统外单位",
      ...books,
      "人员管理",
      "岗位任职",
      "回避申报",
      ...menu,
      "后台任务",
      "文件",
      "我的账号",
    ]);
    await own.page.getByText(`${at}　${post}`).first().waitFor();
    await goTo(own.page, "机构管理");
    const seen = await own.page.getByRole("main").getByRole("link").allInnerTexts();
    expect(seen.includes(PROVINCE)).toBe(at === PROVINCE);
    expect(own.complaints).toEqual([]);
    await own.page.context().close();
  });

  test("whoever holds two posts says in which one he acts, and finds what that one allows", async () => {
    await lookAt(page, STATION);
    await goTo(page, "岗位任职");
    await inDialog(page, {
      open: "任命",
      send: "任命",
      async work(dialog) {
        await pick(dialog, "人员", "示考务");
        await pick(dialog, "岗位", "综合管理岗");
        await fill(dialog, { 任命文件标题: "关于兼任的通知", 文号: "示职鉴〔2026〕9号" });
        await dialog.getByLabel("印发日期").fill("2026-01-06");
      },
    });
    await dialog(page).getByText("不得交叉任职").waitFor();
    await button(dialog(page), "已知悉").click();

    const own = await browser.open(server.url());
    await signIn(own.page, { username: "kaowu", password: PASSWORD });
    await own.page.getByRole("radio", { name: "综合管理岗" }).check();
    expect(await findings(own.page)).toEqual([]);
    await button(own.page, "以此身份进入").click();
    await own.page.getByText(`${STATION}　综合管理岗`).first().waitFor();
    await goTo(own.page, "人员管理");
    await button(own.page, "登记人员").waitFor();
    await own.page.getByRole("link", { name: "切换身份" }).click();
    await own.page.getByRole("radio", { name: "考务管理岗" }).check();
    await button(own.page, "以此身份进入").click();
    await own.page.getByRole("heading", { name: "人员管理" }).waitFor();
    expect(await own.page.getByRole("button", { name: "登记人员" }).count()).toBe(0);
  });

  test("nothing that the browser was told was refused by the policy, or complained of", () => {
    expect(complaints.filter((complaint) => !complaint.includes("status of 4"))).toEqual([]);
  });
});

/** Sets up a second factor on the way in. */
async function enrol(page: Page): Promise<{ secret: string; backup: string[] }> {
  await page.getByRole("heading", { name: "设置动态口令" }).waitFor();
  await field(page, "当前密码").fill(PASSWORD);
  await button(page, "下一步").click();
  await page.getByRole("img", { name: "动态口令二维码" }).waitFor();
  expect(await findings(page)).toEqual([]);
  const secret = await page.locator(".enrolment p code").innerText();
  const backup = await page.locator(".codes code").allInnerTexts();
  await field(page, "手机上显示的6位数字").fill(codeOf(secret));
  await button(page, "完成设置").click();
  return { secret, backup };
}
