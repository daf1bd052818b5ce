import { expect, test } from "vitest";
import { under, useOffice } from "./office.fixture.ts";
import { inDialog, pick } from "./official.fixture.ts";

const office = useOffice();

test("a point that records take leads to the record, and is there again when the record is mended", async () => {
  const { examAffairs, station } = office.province();
  const batches = `/api/organisations/${station}/registers/batch/records`;
  const days = { startsOn: daysAgo(41), endsOn: daysAgo(40) };
  const counts = { applicants: 30, eligible: 30, seated: 30, passed: 20 };
  const values = { number: "2026-07", occupation: "electrician", level: 3, ...days, ...counts };
  await examAffairs.send(`POST ${batches}`, { values });
  const { page, complaints } = await office.open(
    (of) => of.head,
    (of) => `${under(of.station)}/checkup`,
  );
  const line = page.locator("[id='line-7.7.1']");
  await line.getByText("每场考试有达标结论").waitFor();
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

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
