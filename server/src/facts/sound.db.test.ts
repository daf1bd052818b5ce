import { facts, registersOf, stateOf } from "@jianheng/domain/facts";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { lookedParts } from "./looked.ts";
import { SCOPE } from "./scope.ts";
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

test("every fact looks at the registers that it says, and each record that it counts is of one of them", async () => {
  const station = soundStation({ today: TODAY });
  await enterStation(database, station);
  const seen = new Set<string>();
  for (const text of lookedParts()) {
    const { rows } = await database.owner.query(`with ${SCOPE} select distinct fact, register from (${text}) looked`, [
      TODAY,
      [station.id],
    ]);
    for (const { fact, register } of rows) {
      expect([fact, registersOf(fact)]).toEqual([fact, expect.arrayContaining([register])]);
      for (const one of registersOf(fact)) expect([fact, text]).toEqual([fact, expect.stringContaining(tableOf(one))]);
      seen.add(fact);
    }
  }
  expect([...seen].sort()).toEqual(facts.map(({ id }) => id).sort());
});

function tableOf(register: string): string {
  return register.replaceAll("-", "_");
}
