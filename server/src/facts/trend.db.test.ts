import { beforeAll, expect, test } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { computingFacts, routes } from "./index.ts";
import { enterRows } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { station, sibling, city, otherCity } = useTree(database);
const DAY = 86_400_000;
const head = memberIn(station, "head");
const at = ({ id }: { id: string }, edition = "liaoning-2013") =>
  `GET /api/organisations/${id}/expectations/${edition}/trend`;
const daysAgo = (days: number) => officialDay(new Date(NOW.getTime() - days * DAY));

/** In order ten and nine days ago; then nobody computed until a batch had lost its inspections; mended today. */
beforeAll(async () => {
  const made = soundStation({ today: officialDay(NOW), id: station.id });
  await enterRows(database, made);
  for (const days of [10, 9]) await night(days);
  const { rows } = await database.owner.query(
    "select * from equipment_check where organisation_id = $1 and kind = 'pre-exam'",
    [station.id],
  );
  await database.owner.query("delete from equipment_check where organisation_id = $1 and kind = 'pre-exam'", [
    station.id,
  ]);
  for (const days of [5, 1]) await night(days);
  await database.owner.query(
    "insert into equipment_check select * from jsonb_populate_recordset(null::equipment_check, $1)",
    [JSON.stringify(rows)],
  );
  await night(0);
});

async function night(days: number): Promise<void> {
  const now = () => new Date(NOW.getTime() - days * DAY);
  const [, all] = computingFacts({ database, editions: SERVICES.editions, now });
  await all?.work(new AbortController().signal);
}

test.each([
  ["anybody of the station", memberIn(station, "equipment"), 200],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["a station beside", memberIn(sibling, "head"), 404],
  ["another city", memberIn(otherCity, "city-reviewer"), 404],
  ["a post above that reviews nothing", memberIn(city, "log-auditor"), 403],
] as const)("a trend is seen by %s, or not", async (_, who, status) => {
  expect((await http.send(who, at(station))).statusCode).toBe(status);
});

test("each step says from when and until when it was seen, and what turned", async () => {
  const { steps, bands } = (await http.send(head, at(station))).json();
  const days = steps.map(({ day, until }: { day: string; until: string }) => [day, until]);
  expect(days).toEqual([
    [daysAgo(10), daysAgo(9)],
    [daysAgo(5), daysAgo(1)],
    [daysAgo(0), daysAgo(0)],
  ]);
  const [first, broken, mended] = steps;
  expect(first.turned).toEqual([]);
  expect(broken.high).toBeLessThan(first.high);
  const fact = "equipment-inspected-before-batch";
  expect(broken.turned).toContainEqual(expect.objectContaining({ fact, turn: "worse" }));
  expect(mended.turned).toContainEqual(expect.objectContaining({ fact, turn: "better" }));
  expect(mended.high).toBe(first.high);
  expect(bands[0].name).toBe("优秀");
});

test("a station without records has no step, and a standard that is none is not there", async () => {
  const answer = await http.send(memberIn(sibling, "head"), at(sibling));
  expect(answer.json().steps).toEqual([]);
  expect((await http.send(head, at(station, "liaoning-1900"))).statusCode).toBe(404);
  expect((await http.send(memberIn(city, "city-reviewer"), at(city))).statusCode).toBe(404);
});
