import { randomInt } from "node:crypto";
import { syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import type { Locator, Page } from "playwright-core";

/** A person who does not exist. */
export function madeUpPerson(name: string): { name: string; residentId: string; mobile: string } {
  return { name, residentId: syntheticResidentId(randomInt), mobile: syntheticMobileNumber(randomInt) };
}

/** A password that keeps the rules. */
export const PASSWORD = "一句自己记得住的话2026";

/** A button by its whole name, where several have it the first. */
export function button(within: Page | Locator, name: string | RegExp): Locator {
  return within.getByRole("button", { name, exact: true }).first();
}

/** The dialog that is open. */
export function dialog(page: Page): Locator {
  return page.getByRole("dialog").filter({ visible: true });
}

/** Fills fields of a form by their labels. */
export async function fill(within: Page | Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(within, label).fill(value);
}

/** A field by its label, optional ones without the word that says so. */
export function field(within: Page | Locator, label: string): Locator {
  return within.getByLabel(new RegExp(`^${label}(（选填）)?$`));
}

/** Chooses one of a list in the office, by typing what it is called. */
export async function pick(within: Page | Locator, label: string | RegExp, option: string): Promise<void> {
  const page = "page" in within ? within.page() : within;
  const box = within.getByRole("combobox", { name: label });
  await box.click();
  await box.fill(option);
  await page.locator(".ant-select-item-option-content").filter({ hasText: option, visible: true }).first().click();
}

/** Opens a dialog, does what is asked in it, and sends it; it closes once that is done. */
export async function inDialog(
  page: Page,
  { open, send, work }: { open: string; send: string; work: (dialog: Locator) => Promise<void> },
): Promise<void> {
  await button(page, open).click();
  const opened = dialog(page);
  await work(opened);
  await button(opened, send).click();
  const gone = button(opened, send).waitFor({ state: "hidden" });
  await gone.catch(async () => {
    throw new Error(`${open} was not done: ${await opened.getByRole("alert").allInnerTexts()}`);
  });
}

/** Signs in; what comes next depends on who it is. */
export async function signIn(page: Page, { username, password }: { username: string; password: string }) {
  await fill(page, { 登录账号: username, 密码: password });
  await button(page, "登录").click();
}

/** Puts a password of one's own in the place of the first one. */
export async function changeFirst(page: Page, first: string): Promise<void> {
  await page.getByRole("heading", { name: "修改初始密码" }).waitFor();
  await fill(page, { 初始密码: first, 新密码: PASSWORD, 再次输入新密码: PASSWORD });
  await button(page, "保存并继续").click();
}

/** The lines of the menu. */
export async function menuOf(page: Page): Promise<string[]> {
  await page.getByRole("heading", { name: "首页", level: 1 }).waitFor();
  return await page.getByRole("navigation", { name: "主菜单" }).getByRole("link").allInnerTexts();
}

/** Goes to a page by the menu. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { name, level: 1, exact: true }).waitFor();
}

/** Looks at another organisation. */
export async function lookAt(page: Page, organisation: string): Promise<void> {
  await pick(page, "查看的机构", organisation);
  await page.getByRole("banner").getByText(organisation).filter({ visible: true }).first().waitFor();
}

/** The row of a table that has a text. */
export function rowOf(page: Page, text: string): Locator {
  return page.getByRole("row").filter({ hasText: text });
}
