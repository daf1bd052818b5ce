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

describe("days", () => {
  const held = (number: string, startsOn: string, endsOn = startsOn) => aBatch(number, { startsOn, endsOn });
  const asked = async (register: string, query: string, by = keeper) =>
    (await http.send(by, `GET ${records(register)}?${query}`)).json();

  test.each([
    ["from=2026-03-02&until=2026-03-04", ["across", "within", "early"]],
    ["from=2026-03-05", ["late", "across"]],
    ["until=2026-03-01", ["early"]],
    ["by=ended&from=2026-03-02&until=2026-03-04", ["within", "early"]],
    ["from=2026-03-02&until=2026-03-04&search=early", ["early"]],
    ["by=held", ["late", "across", "within", "early"]],
  ])("“%s” lists what shares a day with them, the newest first", async (query, expected) => {
    await entered("batch", held("early", "2026-03-01", "2026-03-02"));
    await entered("batch", held("within", "2026-03-03"));
    await entered("batch", held("across", "2026-03-04", "2026-03-05"));
    await entered("batch", held("late", "2026-03-06"));
    expect(await numbers(`?${query}`)).toEqual(expected);
  });

  test("go on from page to page", async () => {
    for (const day of ["01", "02", "03", "04", "05"]) await entered("batch", held(`b${day}`, `2026-03-${day}`));
    const days = "from=2026-03-02&until=2026-03-04&limit=2";
    const first = await list("batch", `?${days}`);
    expect(first.items.map(({ values }) => values.number)).toEqual(["b04", "b03"]);
    const rest = await list("batch", `?${days}&after=${first.next}`);
    expect([rest.items.map(({ values }) => values.number), rest.next]).toEqual([["b02"], null]);
  });

  test("are the batch's where a record happens at one, and the year's of what is of a year", async () => {
    const [inside, outside] = [held("in", "2026-03-03"), held("out", "2026-02-03")];
    for (const batch of [inside, outside]) {
      const id = await entered("batch", batch);
      await entered("applicant", anApplicant(id, { name: batch.number === "in" ? "示范甲" : "示范乙" }));
    }
    const { items } = await list("applicant", "?from=2026-03-01&until=2026-03-31");
    expect(items.map(({ values }) => values.name)).toEqual(["示范甲"]);
    for (const year of [2024, 2025, 2026]) {
      const filed = { number: `${year}`, filedOn: `${year - 1}-11-01`, batches: 1, people: 10 };
      await entered("annual-plan", { year, ...filed });
    }
    const plans = await list("annual-plan", "?from=2025-12-31&until=2026-01-01");
    expect(plans.items.map(({ values }) => values.year).sort()).toEqual([2025, 2026]);
  });

  test("of an audit are those that are known so far", async () => {
    const manager = memberIn(station, "head");
    await entered("internal-audit", { number: "planned", year: 2026, plannedOn: "2026-03-01" }, manager);
    await entered(
      "internal-audit",
      { number: "begun", year: 2026, plannedOn: "2026-03-01", startedOn: "2026-04-01" },
      manager,
    );
    await entered("internal-audit", { number: "unknown", year: 2026 }, manager);
    const found = async (query: string) =>
      (await list("internal-audit", `?${query}`)).items.map(({ values }) => values.number);
    expect(await found("from=2026-03-01&until=2026-03-31")).toEqual(["planned"]);
    expect(await found("from=2026-04-01")).toEqual(["begun"]);
    expect(await found("by=finishedOn&from=2026-01-01")).toEqual([]);
  });

  test("show nobody what he may not see, and the city above the same", async () => {
    await entered("batch", held("within", "2026-03-03"));
    const query = "from=2026-03-01&until=2026-03-31";
    const reviewer = memberIn(city, "city-reviewer");
    expect((await asked("batch", query, reviewer)).items).toHaveLength(1);
    expect((await http.send(memberIn(sibling, "head"), `GET ${records("batch")}?${query}`)).statusCode).toBe(404);
    expect(
      (await http.send(memberIn(sibling, "head"), `GET ${records("batch", sibling)}?${query}`)).json().items,
    ).toEqual([]);
  });

  test.each([
    ["batch", "from=2026-02-30", "not-a-date"],
    ["batch", "until=0001-01-01", "not-a-date"],
    ["batch", "from=昨天", "not-a-date"],
    ["batch", "from=", "not-a-date"],
    ["batch", "from=2026-03-02&until=2026-03-01", "ends-before-it-begins"],
    ["batch", "by=colour&from=2026-03-02", "unknown-days"],
    ["batch", "by=__proto__&from=2026-03-02", "unknown-days"],
    ["staff-member", "from=2026-03-02", "no-days"],
    ["batch", "search=\u0000", "control-character"],
    ["batch", "since=2026-03-02", "unknown-field"],
  ])("of %s asked for by “%s” are refused in Chinese: %s", async (register, query, code) => {
    const answer = await http.send(keeper, `GET ${records(register)}?${encodeURI(query)}`);
    expect(answer.statusCode).toBe(422);
    const { problems } = answer.json();
    expect(problems.map((one: { code: string }) => one.code)).toEqual([code]);
    expect(problems[0].message.zh).toMatch(/^[^a-z]*\p{Script=Han}/u);
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
