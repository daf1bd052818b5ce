import { expect, test } from "vitest";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { NOW, SERVICES } from "../platform/http/testing/http.fixture.ts";
import { computingFacts } from "./index.ts";
import { enterStation } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const TODAY = officialDay(NOW);
const DAY = 86_400_000;

/** The night's work, or that of the minute, so many days later. */
async function compute(which: "facts" | "facts-changed", days = 0): Promise<void> {
  const now = () => new Date(NOW.getTime() + days * DAY);
  const routines = computingFacts({ database, editions: SERVICES.editions, now });
  await routines.find(({ name }) => name === which)?.work(new AbortController().signal);
}

async function entered() {
  const station = soundStation({ today: TODAY });
  await enterStation(database, station);
  return station;
}

interface Row {
  edition: string;
  day: string;
  until: string;
  low: number;
  high: number;
  reachable: string | null;
  failed: string[];
  unrecorded: string[];
}

async function rowsOf(station: string, edition = "liaoning-2013"): Promise<Row[]> {
  const { rows } = await database.owner.query(
    `select edition, day::text, until::text, low, high, reachable, failed, unrecorded from station_expectation
     where organisation_id = $1 and edition = $2 order by day`,
    [station, edition],
  );
  return rows;
}

test("every edition has a row, which stays while it comes to the same and says until when that was seen", async () => {
  const station = await entered();
  await compute("facts");
  const [first] = await rowsOf(station.id);
  expect(first).toMatchObject({ day: TODAY, until: TODAY, high: 10000, reachable: "优秀", failed: [] });
  expect(await rowsOf(station.id, "national-trial")).toHaveLength(1);
  expect(await rowsOf(station.id, "sichuan-2017")).toHaveLength(1);
  await compute("facts");
  expect(await rowsOf(station.id)).toEqual([first]);
});

test("a record that changes makes another row within a minute, of its station alone", async () => {
  const [station, other] = [await entered(), await entered()];
  await compute("facts-changed");
  const before = await rowsOf(other.id);
  await database.owner.query("delete from equipment_check where organisation_id = $1 and kind = 'pre-exam'", [
    station.id,
  ]);
  await compute("facts-changed", 1);
  const [first, second] = await rowsOf(station.id);
  expect(second?.high).toBeLessThan(first?.high ?? 0);
  expect([first?.until, second?.day]).toEqual([TODAY, officialDay(new Date(NOW.getTime() + DAY))]);
  expect(await rowsOf(other.id)).toEqual(before);
});

test("what changes twice within a day is one row of that day, as it is in the end", async () => {
  const station = await entered();
  await compute("facts-changed");
  await database.owner.query("update batch set conclusion = null where organisation_id = $1", [station.id]);
  await compute("facts-changed");
  const rows = await rowsOf(station.id);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.high).toBeLessThan(10000);
});

test("a gate that is no longer passed is another row, though no point is lost by it", async () => {
  const station = await entered();
  await compute("facts");
  await database.owner.query("update batch set seated = 50 where organisation_id = $1", [station.id]);
  await compute("facts-changed", 1);
  const rows = await rowsOf(station.id);
  expect(rows.at(-1)?.failed).toContain("people");
});

test("a gate whose records are gone is one of which nobody can say, and another row", async () => {
  const station = await entered();
  await compute("facts");
  await database.owner.query("update batch set trial = null where organisation_id = $1", [station.id]);
  await compute("facts-changed", 1);
  const [first, second] = await rowsOf(station.id);
  expect([first?.unrecorded, second?.unrecorded]).toEqual([[], ["trial-batches", "trial-people"]]);
  expect(second?.failed).toEqual([]);
});

test("a station without a record has none, one whose last record is gone has", async () => {
  const station = { ...soundStation({ today: TODAY }), people: [], rows: {} };
  await enterStation(database, station);
  await compute("facts");
  expect(await rowsOf(station.id)).toEqual([]);
});
