import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { makePhoto } from "@jianheng/server/files/photo";
import { editions } from "@jianheng/standards";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { useOffice } from "./office.fixture.ts";
import { button, dialog } from "./official.fixture.ts";
import type { Visitor } from "./province.fixture.ts";

/** What lies on a sheet and is not on it yet: of two people, without a network, over a reload. */
const office = useOffice();
const edition = getEdition(editions["liaoning-2013"]);
const lines = readyLines(edition.data, "normalised");
const LINE = lines.find(({ rule }) => rule.kind === "all-or-nothing")?.id ?? "";
const GROUP = lines.find(({ kind }) => kind === "group");
let address = "";

beforeAll(async () => {
  const { head, station } = office.province();
  const under = `POST /api/organisations/${station}/assessments`;
  const begun = {
    purpose: "self",
    standard: edition.data.id,
    edition: edition.hash,
    reading: "normalised",
    from: "2026-01-01",
    until: "2027-12-31",
  };
  const { id } = await head.send(under, begun);
  await head.send(`${under}/${id}/stages`, { stage: "self-assessment" });
  const { sheets } = await head.send<{ sheets: { id: string }[] }>(`GET ${under.slice(5)}/${id}`);
  address = `/organisations/${station}/assessments/${id}/sheets/${sheets[0]?.id}`;
});

async function open(who: Visitor): Promise<Page> {
  const { page } = await office.open(
    () => who,
    () => `/office${address}`,
  );
  await rowIn(page, LINE).waitFor();
  return page;
}

function rowIn(page: Page, line: string) {
  return page.locator(`[id="line-${line}"]`);
}

test("what another writes comes by itself, says whose it is, and stays beside what one is typing", async () => {
  const { head, examAffairs } = office.province();
  const page = await open(head);
  const fault = rowIn(page, LINE).getByRole("textbox", { name: /发现的问题/ });
  await fault.fill("正在输入");
  const finding = { line: LINE, observation: { met: true }, note: null, faults: [], evidence: [], questions: [] };
  await examAffairs.send(`POST /api${address}/writes`, { findings: [{ base: null, finding }], touched: [] });
  await rowIn(page, LINE).getByText("示考务刚修改了本条").waitFor();
  expect(await rowIn(page, LINE).getByRole("radio", { name: "是" }).isChecked()).toBe(true);
  expect(await fault.inputValue()).toBe("正在输入");
  expect(await findings(page)).toEqual([]);
  await rowIn(page, LINE).getByRole("button", { name: "知道了" }).click();
  await page.getByText("他人刚修改").waitFor({ state: "detached" });
  await fault.fill("");
});

test("a fault of a group asks for its check, and what was typed is not lost by that nor by a reload", async () => {
  const page = await open(office.province().head);
  const row = rowIn(page, GROUP?.id ?? "");
  const fault = row.getByRole("textbox", { name: /发现的问题/ });
  await fault.fill("缺一份记录");
  await fault.press("Enter");
  await row.getByText("请先选择问题所在的小项，再按回车登记。").waitFor();
  await page.reload();
  expect(await fault.inputValue()).toBe("缺一份记录");
  await button(page, "提交").click();
  await page.getByRole("link", { name: new RegExp(`^${GROUP?.id}有已输入、尚未登记的内容`) }).click();
  await row.getByRole("combobox", { name: /小项/ }).selectOption(GROUP?.memberIds[0] ?? "");
  await fault.press("Enter");
  await row.getByRole("listitem").filter({ hasText: "缺一份记录" }).waitFor();
});

test("a photo chosen without a network waits with what is stated of it, and is evidence once there is one", async () => {
  const page = await open(office.province().head);
  const row = rowIn(page, LINE);
  await row.getByRole("button", { name: /证据与备注/ }).click();
  await dialog(page).getByText("添加证据").click();
  await page.context().setOffline(true);
  await dialog(page)
    .getByLabel("选择照片或文件")
    .setInputFiles({ name: "考场.jpg", mimeType: "image/jpeg", buffer: await makePhoto({}) });
  await dialog(page).getByText("连通网络后自动上传并列为证据").waitFor();
  await dialog(page)
    .getByRole("textbox", { name: /拍摄地点/ })
    .fill("理论考场");
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByText("1个照片或文件尚未列为证据").waitFor();
  await page.context().setOffline(false);
  await page.getByText("尚未列为证据").waitFor({ state: "detached" });
  await page.getByText("已全部保存").waitFor();
  await page.reload();
  await row.getByRole("button", { name: /^1份/ }).click();
  await dialog(page).getByRole("button", { name: "查看 ：照片：考场.jpg，理论考场（人工填写）" }).waitFor();
});

test("a photo chosen without a network is there after a reload, and then brought", async () => {
  const page = await open(office.province().head);
  const files = /\/sheets\/[^/]+\/files/;
  await page.route(files, (route) => route.abort());
  await rowIn(page, GROUP?.id ?? "")
    .getByRole("button", { name: /证据与备注/ })
    .click();
  await dialog(page).getByText("添加证据").first().click();
  await dialog(page)
    .getByLabel("选择照片或文件")
    .first()
    .setInputFiles({ name: "档案室.jpg", mimeType: "image/jpeg", buffer: await makePhoto({}) });
  await dialog(page).getByText("连通网络后自动上传并列为证据").waitFor();
  await page.reload();
  await page.getByText("1个照片或文件尚未列为证据").waitFor();
  await page.unroute(files);
  await page.reload();
  await page.getByText("尚未列为证据").waitFor({ state: "detached" });
  await rowIn(page, GROUP?.id ?? "")
    .getByRole("button", { name: /^1份/ })
    .waitFor();
});

test("whether all is kept is in sight on a narrow tablet and on a telephone, however far down one is", async () => {
  const page = await open(office.province().head);
  for (const [width, height] of [
    [768, 1024],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate("scrollTo(0, document.body.scrollHeight / 2)");
    const state = page.getByText("已全部保存");
    const box = await state.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    const top = await page.evaluate<boolean>(
      `(() => { const e = document.querySelector(".saving"); const { x, y, width, height } = e.getBoundingClientRect();
        return e.contains(document.elementFromPoint(x + width / 2, y + height / 2)); })()`,
    );
    expect(top).toBe(true);
  }
});
