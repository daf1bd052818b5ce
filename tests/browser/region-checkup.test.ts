import { getEdition } from "@jianheng/domain/standards";
import { openBeside } from "@jianheng/server/db";
import { computingFacts } from "@jianheng/server/facts";
import { editions } from "@jianheng/standards";
import { beforeAll, expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { pick, rowOf } from "./official.fixture.ts";
import { NAMES, type Visitor } from "./province.fixture.ts";

const office = useOffice();
const DAY = 86_400_000;
let quality: Visitor;
let reviewer: Visitor;
let elsewhere: Visitor;

/** A station that held one batch in order, and this month one that has no conclusion. */
beforeAll(async () => {
  const { official, province, city, empty, station, examAffairs } = office.province();
  const enter = async (number: string, ended: number, conclusion: string | null) => {
    const days = { startsOn: daysAgo(ended + 1), endsOn: daysAgo(ended) };
    const counts = { applicants: 30, eligible: 30, seated: 30, passed: 20 };
    const values = { number, occupation: "electrician", level: 3, ...days, ...counts, conclusion };
    await examAffairs.send(`POST /api/organisations/${station}/registers/batch/records`, { values });
  };
  const visitors = [
    await official(province, { name: "示质量", username: "zhiliang", post: "provincial-quality-officer" }),
    await official(city, { name: "示初审", username: "chushen", post: "city-reviewer" }),
    await official(empty, { name: "示旁市", username: "pangshi", post: "city-reviewer" }),
  ] as const;
  [quality, reviewer, elsewhere] = visitors;
  await enter("2026-01", 60, "met");
  await compute(40);
  await enter("2026-02", 2, null);
  await compute(0);
});

/** The night's work as of some days ago. */
async function compute(ago: number): Promise<void> {
  const opened = await openBeside(office.where());
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const now = () => new Date(Date.now() - ago * DAY);
  const all = Object.values(editions).map(getEdition);
  const routines = computingFacts({ database: opened.value, editions: all, now });
  await routines.find(({ name }) => name === "facts")?.work(new AbortController().signal);
  await opened.value.close();
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

test("a province finds the stations that got worse this month, and goes on to what it was and since when", async () => {
  const { page, complaints } = await office.open(
    () => quality,
    (of) => under(of.province, "/checkup"),
  );
  await page.getByRole("heading", { name: "本月变差（1所）" }).waitFor();
  const why = page.getByRole("link", { name: /^.*：每场考试有达标结论/ }).first();
  expect(await why.getAttribute("href")).toMatch(new RegExp(`${office.province().station}/checkup.*#trend$`));
  await rowOf(page, NAMES.station).getByText("最高可得降").waitFor();
  expect(await findings(page)).toEqual([]);
  await pick(page, "范围", "无台账记录或尚未推算");
  await page.getByText("没有符合条件的鉴定所（站）").waitFor();
  await pick(page, "范围", "本月变差");
  await rowOf(page, NAMES.station).getByText("每场考试有达标结论").waitFor();
  await page.getByRole("link", { name: `${NAMES.station}：查看走势` }).click();
  const step = page.locator(".steps").getByRole("row").filter({ hasText: "没有是否达标的结论1" });
  await step.waitFor();
  expect(await step.innerText()).toMatch(/变差　每场考试有达标结论/);
  // Whether the station said anything of itself is not for whoever is above it.
  expect(await page.getByText("自评不在此显示").count()).toBe(3);
  expect(await page.getByText("没有已提交的自评").count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("another standard, and the way back, are in the address", async () => {
  const { page } = await office.open(
    () => quality,
    (of) => under(of.province, "/checkup?only=worse"),
  );
  await rowOf(page, NAMES.station).waitFor();
  await pick(page, "评估标准", "职业技能鉴定所（站）质量管理评估表（试行）");
  await page.getByRole("heading", { name: "最高可得分", exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("edition")).toBe("national-trial");
  await page.goBack();
  await page.getByRole("heading", { name: "最高可达等次", exact: true }).waitFor();
});

test("a city sees its own stations, and one without any is told so", async () => {
  const own = await office.open(
    () => reviewer,
    () => "/office",
  );
  await own.page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: "今日体检" }).click();
  await rowOf(own.page, NAMES.station).waitFor();
  expect(await own.page.getByRole("combobox", { name: "上级机构" }).count()).toBe(0);
  const other = await office.open(
    () => elsewhere,
    (of) => under(of.empty, "/checkup"),
  );
  await other.page.getByText("辖区内还没有鉴定所（站）").waitFor();
  expect(await findings(other.page)).toEqual([]);
});
