import { facts, stateOf } from "@jianheng/domain/facts";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterStation, figuresOf } from "./testing/enter.fixture.ts";
import { plants } from "./testing/plants.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const TODAY = "2026-10-15";
/** Facts that say that something is there: nothing can count against them. */
const NEVER_BROKEN = facts.filter(({ wrong }) => wrong === null).map(({ id }) => id);

test.each(plants.map((plant) => [plant.what, plant] as const))("%s", async (_, { change, breaks }) => {
  const station = soundStation({ today: TODAY });
  change(station.rows, station);
  await enterStation(database, station);
  const figures = await figuresOf(database, { station: station.id, day: TODAY });
  const broken = [...figures].filter(([, figure]) => stateOf(figure) === "broken");
  expect(broken.map(([id]) => id).sort()).toEqual([...breaks].sort());
  for (const [id, { wrong, records }] of broken)
    expect([id, records.length > 0 && wrong >= records.length]).toEqual([id, true]);
});

test("every fact that can be broken is broken by something that was planted, alone or as one of its kind", () => {
  const kindOf = (id: string) => id.split(".")[0];
  const planted = new Set(plants.flatMap(({ breaks }) => breaks.map(kindOf)));
  const never = facts.filter(({ id }) => !NEVER_BROKEN.includes(id) && !planted.has(kindOf(id)));
  expect(never.map(({ id }) => id)).toEqual([]);
});
