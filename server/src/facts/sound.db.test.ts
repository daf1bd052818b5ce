import { facts, stateOf } from "@jianheng/domain/facts";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterStation, figuresOf } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const TODAY = "2026-10-15";

test("a station whose records are all in order has a figure for every fact, and none counts against it", async () => {
  const station = soundStation({ today: TODAY });
  await enterStation(database, station);
  const figures = await figuresOf(database, { station: station.id, day: TODAY });
  expect([...figures.keys()].filter((id) => !facts.some((fact) => fact.id === id))).toEqual([]);
  expect(facts.filter(({ id }) => stateOf(figures.get(id)) === "no-records").map(({ id }) => id)).toEqual([]);
  const broken = [...figures].filter(([, figure]) => stateOf(figure) === "broken");
  expect(broken).toEqual([]);
});
