import { afterEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, aNumber, anApplicant, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, entered, change, show } = of;
afterEach(of.emptied);

test.each([
  ["whoever keeps it", memberIn(station, "exam-affairs"), 200],
  ["whoever keeps another one", memberIn(station, "equipment"), 403],
  ["the keeper of a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["the city above", memberIn(city, "city-reviewer"), 403],
])("a batch is changed by %s", async (_, by, status) => {
  const id = await entered("batch", aBatch("2026-01"));
  expect((await change("batch", id, { values: aBatch("2026-01", { passed: 21 }), by })).statusCode).toBe(status);
});

test("what it said before stays, with until when, and who said otherwise", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await change("batch", id, { values: aBatch("2026-01", { passed: 21 }) });
  await change("batch", id, { values: aBatch("2026-01", { passed: 22 }), version: 2 });
  const shown = await show("batch", id);
  expect([shown.version, shown.values.passed]).toEqual([3, 22]);
  expect(shown.history).toMatchObject([
    { version: 2, removed: false, by: "考务员", values: { passed: 21, number: "2026-01", startsOn: "2026-03-01" } },
    {
      version: 1,
      removed: false,
      by: "考务员",
      values: { passed: 20, occupation: { id: "electrician", name: "电工" }, level: 3 },
    },
  ]);
});

test("an edit of an older version is refused, and one that says none", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await change("batch", id, { values: aBatch("2026-01", { passed: 21 }) });
  const late = await change("batch", id, { values: aBatch("2026-01", { passed: 22 }) });
  expect([late.statusCode, late.json().code]).toEqual([412, "stale"]);
});

test("what is as it was makes no version and no act", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  const answer = await change("batch", id, { values: aBatch("2026-01") });
  expect([answer.statusCode, answer.json().version]).toEqual([200, 1]);
  expect(await trailOf(of.database, station)).toHaveLength(1);
});

test("the trail names the columns, and nothing of what they say", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await change("batch", id, { values: aBatch("2026-02", { passed: 21, signedOff: true }) });
  const trail = await trailOf(of.database, station);
  expect(trail[1]).toMatchObject({
    action: "records.keep",
    subject_id: id,
    details: { register: "batch", verb: "change", columns: ["number", "passed", "signedOff"] },
    before: true,
    after: true,
  });
});

test("the key of another record is refused", async () => {
  await entered("batch", aBatch("2026-01"));
  const id = await entered("batch", aBatch("2026-02"));
  const answer = await change("batch", id, { values: aBatch("2026-01") });
  expect([answer.statusCode, answer.json().code]).toEqual([409, "already-there"]);
});

test("everything that is wrong is said at once", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  const answer = await change("batch", id, { values: { number: "", passed: 1.5 } });
  expect(problemsOf(answer)).toEqual(
    expect.arrayContaining(["$.values.number missing", "$.values.level missing", "$.values.passed not-a-count"]),
  );
  await entered("batch", aBatch("2026-02"));
  const turned = { level: 9, endsOn: "2026-02-28", plan: crypto.randomUUID() };
  expect(problemsOf(await change("batch", id, { values: aBatch("2026-02", turned) }))).toEqual([
    "$.values.level unknown-level",
    "$.values.endsOn ends-before-it-begins",
    "$.values.plan unknown-record",
    " already-there",
  ]);
});

describe("a resident id", () => {
  test("stays where it is left out, or given back masked; another one is written", async () => {
    const residentId = aNumber();
    const batch = await entered("batch", aBatch("2026-01"));
    const id = await entered("applicant", anApplicant(batch, { residentId }));
    const { residentId: masked } = (await show("applicant", id)).values;
    const { residentId: _, ...rest } = anApplicant(batch, { theoryScore: 90 });
    expect((await change("applicant", id, { values: rest })).json().version).toBe(2);
    const back = await change("applicant", id, { values: { ...rest, residentId: masked, passed: true }, version: 2 });
    expect(back.json().values).toMatchObject({ residentId: masked, passed: true, theoryScore: 90 });
    const other = aNumber();
    const changed = await change("applicant", id, { values: { ...rest, residentId: other }, version: 3 });
    expect(changed.json().values.residentId).toBe(`${other.slice(0, 3)}***********${other.slice(-4)}`);
    expect(changed.json().history).toHaveLength(3);
    expect(changed.json().history[0].values.residentId).toBe(masked);
  });
});
