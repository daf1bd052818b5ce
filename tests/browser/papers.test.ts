import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { edition, fillIn } from "./assessment.fixture.ts";
import { useOffice } from "./office.fixture.ts";
import { rowOf } from "./official.fixture.ts";
import { NAMES } from "./province.fixture.ts";

/** A self-assessment of the station, all of whose lines conform: its form can be saved from its page. */
const office = useOffice();
let address = "";

beforeAll(async () => {
  const { head, station } = office.province();
  const all = `/organisations/${station}/assessments`;
  const begun = { standard: edition.data.id, edition: edition.hash, reading: "normalised", purpose: "self" };
  const { id } = await head.send(`POST /api${all}`, { ...begun, from: "2026-11-01", until: "2027-12-31" });
  address = `${all}/${id}`;
  await head.send(`POST /api${address}/stages`, { stage: "self-assessment" });
  const { sheets } = await head.send<{ sheets: { id: string }[] }>(`GET /api${address}`);
  await fillIn(head, { sheet: `/api${address}/sheets/${sheets[0]?.id}` });
});

async function opened(): Promise<Page> {
  const { page } = await office.open(
    (of) => of.head,
    () => `/office${address}`,
  );
  await page.getByRole("heading", { name: "文书" }).waitFor();
  return page;
}

/** What a click on a format of the form saves: its name, and how its bytes begin. */
async function saved(page: Page, format: string): Promise<{ name: string; begins: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    rowOf(page, "评估表").locator("button", { hasText: format }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), begins: bytes.subarray(0, 5).toString("latin1") };
}

test("the form is saved in each format under a name that tells what it is", async () => {
  const page = await opened();
  const { name, begins } = await saved(page, "PDF");
  expect(name).toMatch(new RegExp(`^${NAMES.station}自评评估表-[0-9a-f]{12}[.]pdf$`));
  expect(begins).toBe("%PDF-");
  for (const format of ["Word", "Excel"]) expect((await saved(page, format)).begins).toMatch(/^PK/);
});

test("what stands in the way is said in the server's words, and nothing is saved", async () => {
  const page = await opened();
  const message = { zh: "字体中没有“😀”，PDF 印不出", en: "no font has it" };
  const problems = [{ at: "$.station", code: "character-not-printable", message }];
  await page.route(/papers\/form/, (route) =>
    route.fulfill({
      status: 422,
      contentType: "application/problem+json",
      body: JSON.stringify({ title: "填写的内容有问题", problems }),
    }),
  );
  await rowOf(page, "评估表").locator("button", { hasText: "PDF" }).click();
  await page.getByText("字体中没有“😀”").waitFor();
});
