import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, dialog, fill, goTo, rowOf } from "./official.fixture.ts";
import { picture } from "./picture.fixture.ts";
import { NAMES } from "./province.fixture.ts";

/** 事实参数 from the province's setting to the words that a station reads. */
const office = useOffice();
const PARAMETER = "投诉答复期限";
let quality: Page;
let reviewer: Page;
let head: Page;
const heard: string[][] = [];

beforeAll(async () => {
  const { official, province, city, station, head: first } = office.province();
  const received = { number: "TS-1", receivedOn: daysAgo(30), answeredOn: daysAgo(20) };
  const values = { ...received, channel: "telephone", subject: "成绩" };
  await first.send(`POST /api/organisations/${station}/registers/complaint/records`, { values });
  const opened = async (who: typeof first, path: string) => {
    const { page, complaints } = await office.open(
      () => who,
      () => path,
      { reducedMotion: "reduce" },
    );
    heard.push(complaints);
    return page;
  };
  const ofProvince = { name: "示质量", username: "zhiliang", post: "provincial-quality-officer" };
  quality = await opened(await official(province, ofProvince), "/office");
  const ofCity = { name: "示初审", username: "chushen", post: "city-reviewer" };
  reviewer = await opened(await official(city, ofCity), under(city, "/checkup/parameters"));
  head = await opened(first, under(station, "/checkup"));
});

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** What holds of the parameter: the first table; what was ever set of it stands below. */
const held = (page: Page) => rowOf(page, PARAMETER).first();
const act = (page: Page, name: RegExp) => button(held(page), name);
/** Does one thing to the parameter in its dialog. */
async function does(page: Page, of: { open: RegExp; send: string; values: Readonly<Record<string, string>> }) {
  await act(page, of.open).click();
  await fill(dialog(page), of.values);
  await button(dialog(page), of.send).click();
  await dialog(page).waitFor({ state: "hidden" });
}

test("by the default an answer on the tenth day is late, and a station finds where that comes from", async () => {
  await head.getByText(/^全部（/).click();
  await head.getByText("近一年受理的投诉1，其中超过7日未答复1").first().waitFor();
  await head.getByRole("link", { name: "事实参数" }).click();
  await held(head).getByText("默认", { exact: true }).waitFor();
  expect(await held(head).innerText()).toMatch(/7日[\s\S]*未见官方规定/);
  expect(await head.getByRole("button", { name: /^设定/ }).count()).toBe(0);
  await picture(head, "station", { fullPage: true });
  expect(await findings(head)).toEqual([]);
});

test("a province sets another; what is out of bounds is told at its field", async () => {
  await goTo(quality, "事实参数");
  await act(quality, /^设定/).click();
  await fill(dialog(quality), { "数值（日）": "61", 依据: "辽人社鉴〔2026〕8号" });
  await button(dialog(quality), "设定").click();
  await dialog(quality).getByText("请填写1至60之间的整数").waitFor();
  await picture(quality, "refused", { fullPage: true });
  expect(await findings(quality)).toEqual([]);
  await fill(dialog(quality), { "数值（日）": "9" });
  await button(dialog(quality), "设定").click();
  await held(quality).getByText("辽人社鉴〔2026〕8号").waitFor();
  await picture(quality, "province", { fullPage: true });
  expect(await findings(quality)).toEqual([]);
});

test("its city sets its own, which holds for the station; the words of the fact say it", async () => {
  await reviewer.reload();
  await held(reviewer).getByText(`${NAMES.province}（省级机构）`).waitFor();
  const values = { "数值（日）": "15", 依据: "甲市〔2026〕2号" };
  await does(reviewer, { open: /^设定/, send: "设定", values });
  await held(reviewer).getByText(`${NAMES.city}（市级机构）`).waitFor();
  await head.reload();
  await held(head).getByText("甲市〔2026〕2号").waitFor();
  await head.goBack();
  await head.getByText(/^全部（/).click();
  await head.getByText("近一年受理的投诉1，均未超过15日期限").first().waitFor();
  await picture(head, "checkup", { fullPage: true });
});

test("what the city takes back, the province's holds for again", async () => {
  const values = { 依据: "甲市〔2026〕2号废止" };
  await does(reviewer, { open: /^取消设定/, send: "取消设定", values });
  await held(reviewer).getByText("辽人社鉴〔2026〕8号").waitFor();
  expect(await act(reviewer, /^取消设定/).count()).toBe(0);
  const settings = reviewer.getByRole("region", { name: "历次设定" });
  await settings.getByRole("row").filter({ hasText: "取消设定" }).getByText("甲市〔2026〕2号废止").waitFor();
  await settings
    .getByRole("row")
    .filter({ hasText: "15日" })
    .getByText(/当日又有设定/)
    .waitFor();
  await picture(reviewer, "settings", { fullPage: true });
  expect(await findings(reviewer)).toEqual([]);
  await head.reload();
  await head.getByText(/^全部（/).click();
  await head.getByText("其中超过9日未答复1").first().waitFor();
});

test("nothing that the browser was told was refused by the policy, or complained of", () => {
  expect(heard.flat().filter((complaint) => !complaint.includes("status of 4"))).toEqual([]);
});
