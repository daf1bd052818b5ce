import { expect, test } from "vitest";
import { findings } from "./findings.fixture.ts";
import { under, useOffice } from "./office.fixture.ts";
import { button, fill, inDialog, pick, rowOf } from "./official.fixture.ts";

const office = useOffice();

test("a point that records take leads to the record, and is there again when the record is mended", async () => {
  const { examAffairs, station } = office.province();
  await examAffairs.send(`POST ${batchesOf(station)}`, { values: aBatch("2026-07", 40) });
  const { page, complaints } = await office.open(
    (of) => of.head,
    (of) => `${under(of.station)}/checkup`,
  );
  const line = page.locator("[id='line-7.7.1']");
  await line.getByText("每场考试有达标结论").waitFor();
  expect(await page.getByText("没有已提交的自评").count()).toBe(3);
  expect(await line.innerText()).toMatch(/0\.00 \/ 2[\s\S]*没有是否达标的结论1：\s*2026-07/);
  expect(await page.locator("[id='line-4.2.1']").count()).toBe(0);
  await page.getByText(/^须人工核查（/).click();
  await page.locator("[id='line-4.2.1']").getByText("须由人判断：现场提问").waitFor();
  await page.getByText(/^失分（/).click();
  expect(complaints).toEqual([]);
  await line.getByRole("link", { name: "2026-07" }).click();
  await inDialog(page, {
    open: "修改",
    send: "保存",
    work: (dialog) => pick(dialog, "是否达标的结论", "达标"),
  });
  await page.goto(`${office.url()}${under(station)}/checkup`);
  await page.getByText(/^全部（/).click();
  await line.waitFor();
  expect(await line.innerText()).toMatch(/2\.00 \/ 2/);
});

test("what stands before a band is said beside the points, and a batch out of the licence whatever the standard", async () => {
  const { page, complaints } = await office.open(
    (of) => of.head,
    (of) => `${under(of.station)}/checkup?edition=sichuan-2017`,
  );
  const card = page.locator(".expectations li").filter({ hasText: "四川省" });
  await card.getByText("台账所见否决情形1项，如属实，按有关规定直接列为不合格：超范围鉴定").waitFor();
  const before = page.getByRole("region", { name: "先决事项" });
  await before.getByText("在许可范围内鉴定：已开考的批次1，其中没有同一评价制度的许可证").waitFor();
  const gate = page.getByRole("row").filter({ hasText: "超范围鉴定" });
  expect(await gate.innerText()).toMatch(/否决情形[\s\S]*有此情形/);
  expect(await page.getByRole("row").filter({ hasText: "近3年没有开展鉴定工作" }).innerText()).toMatch(
    /近三年批次：1[\s\S]*未见此情形/,
  );
  expect(await findings(page)).toEqual([]);
  await page.getByRole("link", { name: "职业技能鉴定所（站）质量管理评估表（试行）" }).click();
  await page.getByRole("heading", { level: 2, name: "职业技能鉴定所（站）质量管理评估表（试行）" }).waitFor();
  expect(await before.count()).toBe(0);
  const hints = page.getByRole("region", { name: "提示（不计分）" });
  await hints.getByRole("link", { name: "2026-07" }).waitFor();
  // Nothing counts against this line, and its records are a click away nevertheless.
  await page.getByRole("link", { name: "辽宁省" }).click();
  await page.getByText(/^全部（/).click();
  const line = page.locator("[id='line-7.7.1']");
  await line.getByText("2.00 / 2").waitFor();
  await line.getByRole("link", { name: "鉴定批次" }).click();
  await page.getByRole("heading", { name: "鉴定批次" }).waitFor();
  expect(complaints).toEqual([]);
});

test("a figure leads to the records of its own time, which the address says, and from there to all of them", async () => {
  const { examAffairs, station } = office.province();
  await examAffairs.send(`POST ${batchesOf(station)}`, { values: aBatch("2020-01", 2000) });
  const { page, complaints } = await office.open(
    (of) => of.head,
    (of) => `${under(of.station)}/checkup?edition=liaoning-2013`,
  );
  await page.getByText(/^全部（/).click();
  await page.locator("[id='line-7.7.1']").getByRole("link", { name: "鉴定批次" }).click();
  const note = page.getByText(/^只列考试结束日期在\d+年\d+月\d+日至\d+年\d+月\d+日的记录/);
  await note.getByText("（事实“每场考试有达标结论”的统计期间）").waitFor();
  await rowOf(page, "2026-07").waitFor();
  expect(await rowOf(page, "2020-01").count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  const exported = page.waitForEvent("download");
  await page.getByRole("link", { name: "导出所列记录" }).click();
  expect((await exported).suggestedFilename()).toMatch(/^鉴定批次（\d+年\d+月\d+日至\d+年\d+月\d+日）\.xlsx$/);
  // What is looked for is looked for within the same time, and whoever gets the address sees the same.
  await fill(page, { "编号、名称、姓名等文字": "2020" });
  await button(page, "查找").click();
  await page.getByText("这段时间的记录中没有找到“2020”。").waitFor();
  await page.reload();
  await page.getByText("这段时间的记录中没有找到“2020”。").waitFor();
  await page.getByRole("link", { name: "显示全部" }).click();
  await rowOf(page, "2020-01").waitFor();
  expect(await note.count()).toBe(0);
  for (const strange of ["?from=昨天", "?by=colour&from=2026-01-01", "?from=2026-12-31&until=2026-01-01"]) {
    await page.goto(`${office.url()}${under(station, "/registers/batch")}${strange}`);
    await rowOf(page, "2020-01").waitFor();
    expect([await rowOf(page, "2026-07").count(), await page.getByText("只列").count()]).toEqual([1, 0]);
  }
  expect(complaints).toEqual([]);
});

function batchesOf(station: string): string {
  return `/api/organisations/${station}/registers/batch/records`;
}

function aBatch(number: string, endedAgo: number) {
  const days = { startsOn: daysAgo(endedAgo + 1), endsOn: daysAgo(endedAgo) };
  const counts = { applicants: 30, eligible: 30, seated: 30, passed: 20 };
  return { number, occupation: "electrician", level: 3, ...days, ...counts };
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
