import { stateOf } from "@jianheng/domain/facts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterStation, figuresOf } from "./testing/enter.fixture.ts";
import { excluding } from "./testing/excluding.fixture.ts";
import { type Plant, plants } from "./testing/plants.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const TODAY = "2026-10-15";
/** The same every time: what is found once is found again. */
const SEED = 2013;
const RUNS = 12;

/** Of plants in an order, those that can stand together: each that none before it excludes. */
function together(drawn: readonly Plant[]): Plant[] {
  const kept: Plant[] = [];
  for (const plant of drawn) {
    const excluded = excluding.some(
      (list) => list.includes(plant.what) && kept.some(({ what }) => list.includes(what)),
    );
    if (!excluded) kept.push(plant);
  }
  return kept;
}

async function brokenBy(planted: readonly Plant[]): Promise<string[]> {
  const station = soundStation({ today: TODAY });
  for (const { change } of planted) change(station.rows, station);
  await enterStation(database, station);
  const figures = await figuresOf(database, { station: station.id, day: TODAY });
  return [...figures].filter(([, figure]) => stateOf(figure) === "broken").map(([id]) => id);
}

test("of many that are planted together every one is found, and nothing else", async () => {
  const drawn = fc.shuffledSubarray([...plants], { minLength: 5, maxLength: plants.length });
  let most = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async (some) => {
      const planted = together(some);
      most = Math.max(most, planted.length);
      const expected = new Set(planted.flatMap(({ breaks }) => breaks));
      expect((await brokenBy(planted)).sort()).toEqual([...expected].sort());
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
  expect(most).toBeGreaterThan(plants.length / 3);
});

test("as many as can stand in one station are found in it, whatever order they are planted in", async () => {
  for (const order of [plants, [...plants].reverse()]) {
    const planted = together(order);
    const expected = new Set(planted.flatMap(({ breaks }) => breaks));
    expect((await brokenBy(planted)).sort()).toEqual([...expected].sort());
    expect(planted.length).toBeGreaterThan(plants.length / 2);
  }
});

test("what excludes each other is something that is planted", () => {
  const known = plants.map(({ what }) => what);
  expect(excluding.flat().filter((what) => !known.includes(what))).toEqual([]);
});
