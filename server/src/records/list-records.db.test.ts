import { afterEach, describe, expect, test } from "vitest";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, aNumber, anApplicant, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, province, foreign, keeper, entered, list, http, under, records } = of;
afterEach(of.emptied);

const numbers = async (query = "") => (await list("batch", query)).items.map(({ values }) => values.number);

test.each([
  ["everybody of the station", memberIn(station, "invigilator"), 200],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["the province above", memberIn(province, "provincial-quality-officer"), 200],
  ["who assesses from above", memberIn(province, "on-site-auditor"), 200],
  ["another post of the city", memberIn(city, "head"), 403],
  ["a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["another tree", memberIn(foreign, "provincial-quality-officer"), 404],
])("records, one of them, and the registers are seen by %s", async (_, member, status) => {
  const id = await entered("batch", aBatch("2026-01"));
  for (const path of [records("batch"), `${records("batch")}/${id}`, `/api/organisations/${station.id}/registers`]) {
    expect((await http.send(member, `GET ${path}`)).statusCode).toBe(status);
  }
});

test("the city above sees names and masked numbers", async () => {
  const { id: person } = await of.registered("示范乙");
  const batch = await entered("batch", aBatch("2026-01"));
  await entered("batch-duty", { batch, person, duty: "examiner" });
  const reviewer = memberIn(city, "city-reviewer");
  const [item] = (await list("batch-duty", "", reviewer)).items;
  expect(item?.values.person).toMatchObject({ name: "示范乙", number: expect.stringContaining("***") });
});

test("the newest stand first, page after page", async () => {
  for (const day of ["03", "01", "05", "02", "04"]) {
    await entered("batch", aBatch(`b${day}`, { startsOn: `2026-03-${day}`, endsOn: "2026-03-09" }));
  }
  const first = await list("batch", "?limit=2");
  expect(first.items.map(({ values }) => values.number)).toEqual(["b05", "b04"]);
  expect(await numbers(`?limit=2&after=${first.next}`)).toEqual(["b03", "b02"]);
});

test("where no day is always known, what was entered last stands first, page after page", async () => {
  const batch = await entered("batch", aBatch("2026-01"));
  const ids: string[] = [];
  for (const name of ["甲", "乙", "丙"]) ids.unshift(await entered("applicant", anApplicant(batch, { name })));
  const first = await list("applicant", "?limit=2");
  const rest = await list("applicant", `?limit=2&after=${first.next}`);
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
});

describe("a search", () => {
  test.each<[string, string, number]>([
    ["the number of a batch, with more digits than a name has", "20260301", 1],
    ["the name of an occupation", "电工", 2],
    ["nothing that is there", "没有", 0],
  ])("finds by %s", async (_, search, count) => {
    await entered("batch", aBatch("20260301001"));
    await entered("batch", aBatch("20260401001"));
    expect(await numbers(`?search=${encodeURIComponent(search)}`)).toHaveLength(count);
  });

  test("finds batches by their regime, also those that say none and so are of the first", async () => {
    await entered("batch", aBatch("2026-01"));
    await entered("batch", aBatch("2026-02", { regime: "recognition" }));
    await entered("batch", aBatch("2026-03", { regime: "appraisal" }));
    const found = async (search: string) => (await numbers(`?search=${encodeURIComponent(search)}`)).sort();
    expect(await found("职业资格鉴定")).toEqual(["2026-01", "2026-03"]);
    expect(await found("等级认定")).toEqual(["2026-02"]);
  });

  test("finds by the names of whom and what a record names", async () => {
    const { id: person } = await of.registered("示范丁");
    const batch = await entered("batch", aBatch("甲-7"));
    await entered("batch-duty", { batch, person, duty: "examiner" });
    for (const [search, count] of [
      ["范丁", 1],
      ["甲-7", 1],
      ["考评员", 1],
      ["示范戊", 0],
    ] as const) {
      expect((await list("batch-duty", `?search=${encodeURIComponent(search)}`)).items).toHaveLength(count);
    }
  });

  test.each([aNumber(), "19900000000"])("is refused for a number of a person", async (search) => {
    const answer = await http.send(keeper, `GET ${records("batch")}?search=${search}`);
    expect(answer.json().code).toBe("number-in-address");
  });
});

test("the registers say how much stands in each, since when, and who keeps it", async () => {
  await entered("batch", aBatch("2026-01"));
  const at = `GET /api/organisations/${station.id}/registers`;
  const { registers } = (await http.send(keeper, at)).json();
  expect(registers).toHaveLength(28);
  const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  const known = (id: string) => registers.find((one: { id: string }) => one.id === id);
  expect(known("batch")).toEqual({ id: "batch", count: 1, lastEnteredOn: today, mayKeep: true });
  expect(known("equipment")).toEqual({ id: "equipment", count: 0, lastEnteredOn: null, mayKeep: false });
  const above = (await http.send(memberIn(city, "city-reviewer"), at)).json();
  expect(above.registers.every((one: { mayKeep: boolean }) => !one.mayKeep)).toBe(true);
});

test("an organisation that is no station has none, and nobody has a register that is not there", async () => {
  const head = memberIn(city, "head");
  for (const path of [`/api/organisations/${city.id}/registers`, records("batch", city)]) {
    expect((await http.send(head, `GET ${path}`)).statusCode).toBe(404);
  }
  expect((await http.send(keeper, `GET ${under("colours")}/records`)).statusCode).toBe(404);
});
