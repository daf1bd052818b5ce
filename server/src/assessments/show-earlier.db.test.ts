import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
beforeEach(async () => {
  await database.owner.query("truncate assessment cascade");
});

const ask = (one: Standing, who: Who, sheet: string) =>
  http.send(one.member(who), `GET ${one.address}/sheets/${one.names.of(sheet)}/earlier`);
async function earlier(one: Standing, who: Who, sheet: string) {
  const answer = await ask(one, who, sheet);
  expect(answer.statusCode).toBe(200);
  return answer.json().earlier;
}
/** Has an assessment begun some days before the others. */
async function daysAgo({ which }: Standing, days: number) {
  await database.owner.query(
    "update assessment_action set at = at - make_interval(days => $2) where assessment_id = $1",
    [which.assessment, days],
  );
}

test("it is what was decided last time: points, what was observed, faults, and when", async () => {
  const before = await at(journeys.closed());
  await daysAgo(before, 300);
  const one = await at(journeys.onSite());
  const shown = await earlier(one, "auditor", "one");
  expect(shown).toMatchObject({
    ...{ assessment: before.which.assessment, purpose: "acceptance", reading: "literal", sameEdition: true },
    ...{ decided: true, on: "2026-11-20", points: 8500 },
  });
  expect(shown.lines).toMatchObject([
    { line: "1.1.1", points: 5000, of: 5000, observed: { zh: expect.stringMatching(/：是$/) }, faults: [] },
    {
      line: "2.1.1",
      points: 1500,
      of: 3000,
      faults: [{ what: "问题f0", check: null }, { what: "问题f1" }, { what: "问题f2" }],
    },
    { line: "3.1", points: 2000, of: 2000 },
  ]);
});

test("the last published one counts, not one that is under way; and none that came after", async () => {
  const [older, newer, running] = [
    await at(journeys.closed()),
    await at(journeys.published()),
    await at(journeys.decided()),
  ];
  await daysAgo(older, 600);
  await daysAgo(newer, 300);
  await daysAgo(running, 100);
  const one = await at(journeys.onSite());
  expect((await earlier(one, "auditor", "one")).assessment).toBe(newer.which.assessment);
  expect((await earlier(newer, "head", "a1")).assessment).toBe(older.which.assessment);
  expect(await earlier(older, "head", "a1")).toBeNull();
});

test("the station is shown its own sheet of the last one where no result is published; nobody else is", async () => {
  const before = await at(journeys.decided());
  await daysAgo(before, 30);
  const one = await at(journeys.atCity());
  expect(await earlier(one, "head", "a1")).toMatchObject({
    ...{ assessment: before.which.assessment, decided: false, points: null, band: null },
    lines: [{ line: "1.1.1", points: 5000 }, { line: "2.1.1", points: 3000 }, { line: "3.1" }],
  });
  expect(await earlier(one, "cityReviewer", "city")).toBeNull();
});

test("it is asked beside a sheet that the reader may look into, and of the station that is assessed", async () => {
  const before = await at(journeys.closed());
  await daysAgo(before, 300);
  const one = await at(journeys.onSite());
  expect((await ask(one, "auditor", "two")).statusCode).toBe(404);
  expect((await ask(one, "head", "one")).statusCode).toBe(404);
  expect((await ask(one, memberIn(tree.otherCity, "city-reviewer"), "a1")).statusCode).toBe(404);
});
