import { describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { listedWithin } from "../records/listing.fixture.ts";
import { enterStation, figuresOf } from "./testing/enter.fixture.ts";
import { placesAt, stationAt, type Time, TODAY, timesOfFacts } from "./testing/windows.fixture.ts";

const database = useDatabase();
/** Whole years since the first batch: none on the day on which it begins. */
const YEARS = "years-active";

const named = (time: Time) => {
  const { by, from, until } = time.within;
  return [`${time.of} by ${by}, from ${from} until ${until}`, time] as const;
};

describe.each(timesOfFacts().map(named))("%s", (_, time) => {
  test.each(placesAt(time).map((place) => [place.what, place] as const))(
    "what %s is looked at and listed, or neither",
    async (_what, place) => {
      const station = stationAt(time, place);
      await enterStation(database, station);
      const figures = await figuresOf(database, { station: station.id, day: TODAY });
      // Of equipment all is looked at; a check in time is what is not missed.
      const seen = (fact: string) => {
        const { looked = 0, wrong = 0 } = figures.get(fact) ?? {};
        return (fact === "equipment-maintained" ? looked - wrong : looked) > 0;
      };
      expect(time.facts.filter((fact) => fact !== YEARS && seen(fact) !== place.inside)).toEqual([]);
      const of = { member: memberIn(station, "head"), organisation: station.id, within: time.within };
      for (const register of time.registers) {
        const listed = await listedWithin(database, { ...of, register });
        expect([register, listed.length > 0]).toEqual([register, place.inside]);
      }
    },
  );
});

test("every fact that looks at a time is held against its list", () => {
  const times = timesOfFacts();
  expect(times.length).toBeGreaterThan(12);
  expect(new Set(times.flatMap(({ facts }) => facts)).size).toBeGreaterThan(80);
});
