import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { listFigures } from "./figures-store.ts";
import { computeFigures } from "./store.ts";
import { enterStation, figuresOf } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const [TODAY, TOMORROW] = ["2026-10-15", "2026-10-16"];

test("a station without records has no figures, which is not the same as bad ones", async () => {
  const station = { ...soundStation({ today: TODAY }), people: [], rows: {} };
  await enterStation(database, station);
  expect(await figuresOf(database, { station: station.id, day: TODAY })).toEqual(new Map());
});

test("a figure that stays is kept once, one that changes is added, and what it was remains", async () => {
  const station = await entered();
  await figuresOf(database, { station: station.id, day: TODAY });
  const before = await rowsOf(station.id);
  await figuresOf(database, { station: station.id, day: TODAY });
  expect(await rowsOf(station.id)).toBe(before);
  await database.owner.query("update batch set conclusion = null where organisation_id = $1 and number = 'B-00'", [
    station.id,
  ]);
  const figures = await figuresOf(database, { station: station.id, day: TOMORROW });
  expect(figures.get("batch-concluded")).toMatchObject({ wrong: 1, since: TOMORROW, records: [{ name: "B-00" }] });
  expect(await rowsOf(station.id)).toBe(before + 1);
  const then = await database.transaction({ system: "facts" }, (transaction) =>
    listFigures(transaction, { station: station.id, day: TODAY }),
  );
  expect(then.find(({ fact }) => fact === "batch-concluded")).toMatchObject({ wrong: 0, since: TODAY });
});

test("a figure whose last record is removed says that there is none", async () => {
  const station = await entered();
  await figuresOf(database, { station: station.id, day: TODAY });
  await database.owner.query("delete from survey where organisation_id = $1", [station.id]);
  const figures = await figuresOf(database, { station: station.id, day: TODAY });
  expect(figures.get("surveys-fed-back")).toMatchObject({ looked: 0, wrong: 0, records: [] });
});

test("all stations at once have the same figures as each by itself, and one by itself leaves the others alone", async () => {
  const [one, other] = [await entered(), await entered()];
  await database.transaction({ system: "facts" }, (transaction) =>
    computeFigures(transaction, { day: TODAY, stations: null }),
  );
  const together = await rowsOf(one.id);
  expect(together).toBeGreaterThan(100);
  expect(await rowsOf(other.id)).toBe(together);
  await database.owner.query("delete from station_fact where organisation_id = any ($1)", [[one.id, other.id]]);
  await figuresOf(database, { station: one.id, day: TODAY });
  expect([await rowsOf(one.id), await rowsOf(other.id)]).toEqual([together, 0]);
});

async function entered() {
  const station = soundStation({ today: TODAY });
  await enterStation(database, station);
  return station;
}

async function rowsOf(station: string): Promise<number> {
  const { rows } = await database.owner.query(
    "select count(*)::int as many from station_fact where organisation_id = $1",
    [station],
  );
  return rows[0].many;
}
