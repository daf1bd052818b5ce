import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, fill, madeUpPerson, PASSWORD, rowOf, signIn } from "./official.fixture.ts";

const office = useOffice();
/** Whether the page of the trail has been fetched, ahead of being opened. */
const FETCHED = "performance.getEntriesByType('resource').some(({ name }) => /audit-page/.test(name))";
const PEOPLE = /\/api\/.*\/people(\?|$)/;

async function openPeople(): Promise<Page> {
  const { page } = await office.open(
    (of) => of.head,
    (of) => under(of.station, "/people"),
  );
  await rowOf(page, "示所长").waitFor();
  return page;
}

test("without a network one is told so, keeps what one typed, and it is done once", async () => {
  const page = await openPeople();
  const { name, residentId, mobile } = madeUpPerson("示断网");
  await button(page, "登记人员").click();
  await fill(dialog(page), { 姓名: name, 公民身份号码: residentId, 手机号码: mobile });
  await page.context().setOffline(true);
  await page.getByText("网络已断开，您填写的内容不会丢失").waitFor();
  await button(dialog(page), "登记").click();
  await dialog(page).getByText("没有连上服务器").waitFor();
  expect(await dialog(page).getByLabel("姓名").inputValue()).toBe(name);
  await page.context().setOffline(false);
  await button(dialog(page), "登记").click();
  await rowOf(page, name).waitFor();
  expect(await rowOf(page, name).count()).toBe(1);
  expect(await page.getByText("网络已断开").count()).toBe(0);
});

test("a command whose answer was lost is sent again under its key, and is not done twice", async () => {
  const page = await openPeople();
  const keys: (string | undefined)[] = [];
  await page.route(PEOPLE, async (route) => {
    if (route.request().method() === "GET") return await route.continue();
    keys.push(
      await route
        .request()
        .headerValue("idempotency-key")
        .then((key) => key ?? undefined),
    );
    const answer = await route.fetch();
    if (keys.length === 1) await route.abort("connectionreset");
    else await route.fulfill({ response: answer });
  });
  const { name, residentId } = madeUpPerson("示重发");
  await button(page, "登记人员").click();
  await fill(dialog(page), { 姓名: name, 公民身份号码: residentId });
  await button(dialog(page), "登记").click();
  await dialog(page).getByText("没有连上服务器").waitFor();
  await button(dialog(page), "登记").click();
  await rowOf(page, name).waitFor();
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(await rowOf(page, name).count()).toBe(1);
});

test("a list that is on its way says so, and one that did not come can be asked for again", async () => {
  const page = await openPeople();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  let broken = true;
  await page.route(PEOPLE, async (route) => {
    await held;
    if (!broken) return await route.continue();
    const requestId = "0199aaaa-0000-7000-8000-000000000999";
    await route.fulfill({
      status: 500,
      json: { title: "系统出现故障", detail: "请稍后重试", code: "fault", requestId },
    });
  });
  await page.reload();
  await page.getByText("正在加载…").waitFor({ state: "attached" });
  release();
  await page.getByText("问题编号：0199aaaa-0000-7000-8000-000000000999").waitFor();
  broken = false;
  await button(page, "重试").click();
  await rowOf(page, "示所长").waitFor();
});

test("pages open without a network, and fill once it is there", async () => {
  const page = await openPeople();
  await page.waitForLoadState("networkidle");
  await expect.poll(() => page.evaluate(FETCHED), { timeout: 30_000 }).toBe(true);
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "操作记录" }).click();
  await page.getByText("网络已断开，连通后自动加载。").first().waitFor();
  await page.context().setOffline(false);
  await rowOf(page, "开立账号").first().waitFor();
});

test("whoever was signed out meanwhile signs in again, and is back where he was", async () => {
  const page = await openPeople();
  await page.context().clearCookies();
  await page.getByRole("link", { name: "岗位任职" }).click();
  await page.getByRole("heading", { name: "登录", level: 1 }).waitFor();
  await page.getByText("登录已失效").waitFor();
  await signIn(page, { username: "suozhang", password: PASSWORD });
  await page.getByRole("heading", { name: "岗位任职", level: 1 }).waitFor();
});

test("whoever comes for the first time to a page deep in is asked to sign in, not told that a session ended", async () => {
  const { page } = await office.open(
    () => undefined,
    (of) => under(of.station, "/appointments"),
  );
  await page.getByRole("heading", { name: "登录", level: 1 }).waitFor();
  expect(await page.getByText("登录已失效").count()).toBe(0);
  await signIn(page, { username: "suozhang", password: PASSWORD });
  await page.getByRole("heading", { name: "岗位任职", level: 1 }).waitFor();
});

test("whoever is signed out over an open form keeps what he typed, signs in beside it and sends it", async () => {
  const page = await openPeople();
  const { name, residentId } = madeUpPerson("示超时");
  await button(page, "登记人员").click();
  await fill(dialog(page), { 姓名: name, 公民身份号码: residentId });
  await page.context().clearCookies();
  await button(dialog(page), "登记").click();
  const [beside] = await Promise.all([
    page.context().waitForEvent("page"),
    dialog(page).getByRole("link", { name: "在新窗口登录" }).click(),
  ]);
  await signIn(beside, { username: "suozhang", password: PASSWORD });
  await beside.getByRole("heading", { name: "首页", level: 1 }).waitFor();
  expect(await dialog(page).getByLabel("姓名").inputValue()).toBe(name);
  await button(dialog(page), "登记").click();
  await rowOf(page, name).waitFor();
});
