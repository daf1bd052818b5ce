import type { Page } from "playwright-core";
import { idOf } from "./made-up.fixture.ts";

/** One view of a page: its address, the case that the answers play (see answers.fixture.ts), and what is done there. */
export interface View {
  path: string;
  as?: string;
  act?: (page: Page) => Promise<unknown>;
}

const ORGANISATION = `/office/organisations/${idOf(1)}`;
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();
const press = (name: string | RegExp) => (page: Page) => button(page, name).click();
const inDialog = (page: Page, name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel("登录账号").fill("shifan-1");
  await page.getByLabel("密码").fill(password);
  await button(page, "登录").click();
}

/** Every page, in the states that matter. */
export const VIEWS: Readonly<Record<string, View>> = {
  "sign-in": { path: "/" },
  refused: { path: "/", act: (page) => signIn(page, "wrong") },
  "second-factor": { path: "/", act: (page) => signIn(page, "right") },
  "not-set-up": { path: "/", as: "not-set-up" },
  "set-up": { path: "/setup#token=made-up" },
  "set-up-checked": { path: "/setup#token=made-up", act: press("完成初始化") },
  "first-password": { path: "/", as: "first-password" },
  "choose-post": { path: "/", as: "choose-post" },
  "no-post": { path: "/", as: "no-post" },
  enrol: {
    path: "/",
    as: "enrol",
    async act(page) {
      await page.getByLabel("当前密码").fill("x");
      await button(page, "下一步").click();
    },
  },
  home: { path: "/office", as: "me" },
  tree: { path: "/office/organisations", as: "me" },
  organisation: { path: `/office/organisations/${idOf(2)}`, as: "me" },
  below: { path: `/office/organisations/${idOf(2)}`, as: "me", act: press("新设下级机构") },
  stale: {
    path: `/office/organisations/${idOf(2)}`,
    as: "me",
    async act(page) {
      await button(page, "修改").click();
      await inDialog(page, "保存").click();
      await page.getByText("载入最新内容").waitFor();
    },
  },
  move: { path: `/office/organisations/${idOf(10)}`, as: "me", act: press("调整隶属关系") },
  approve: { path: `/office/organisations/${idOf(10)}`, as: "me", act: press("登记审批") },
  people: { path: `${ORGANISATION}/people`, as: "me" },
  "nobody-yet": { path: `${ORGANISATION}/people`, as: "empty" },
  fault: { path: `${ORGANISATION}/people`, as: "fault", act: (page) => page.getByText("问题编号").waitFor() },
  register: {
    path: `${ORGANISATION}/people`,
    as: "me",
    async act(page) {
      await button(page, "登记人员").click();
      await page.getByLabel("公民身份号码", { exact: true }).fill("21010219990231001");
      await inDialog(page, "登记").click();
    },
  },
  person: { path: `${ORGANISATION}/people/${idOf(101)}`, as: "me" },
  reveal: {
    path: `${ORGANISATION}/people/${idOf(101)}`,
    as: "me",
    async act(page) {
      await button(page, "查看完整号码").click();
      await page.getByLabel("用途").fill("核对报名材料");
      await inDialog(page, "查看").click();
      await page.getByText("完整号码正在显示").waitFor();
    },
  },
  appointments: { path: `${ORGANISATION}/appointments`, as: "me" },
  appoint: { path: `${ORGANISATION}/appointments`, as: "me", act: press("任命") },
  end: { path: `${ORGANISATION}/appointments`, as: "me", act: press(/终止任职/) },
  accounts: { path: `${ORGANISATION}/accounts`, as: "me" },
  "first-shown": {
    path: `${ORGANISATION}/accounts`,
    as: "me",
    async act(page) {
      await button(page, /重置密码/).click();
      await inDialog(page, "重置密码").click();
      await page.getByText("已转交本人").waitFor();
    },
  },
  audit: { path: `${ORGANISATION}/audit`, as: "me" },
  jobs: { path: `${ORGANISATION}/jobs`, as: "me" },
  "my-account": { path: "/office/account", as: "enrolled" },
  forbidden: { path: `${ORGANISATION}/jobs`, as: "weak" },
  foreign: { path: `/office/organisations/${idOf(77)}`, as: "me" },
  missing: { path: "/office/nowhere", as: "me" },
};
