import { figureWords, findFact, type ParameterId } from "@jianheng/domain/facts";
import { afterEach, expect, test } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, SERVICES } from "../platform/http/testing/http.fixture.ts";
import { computingFacts } from "./computing.ts";
import { listFigures, listFiguresNow } from "./figures-store.ts";
import { listValues } from "./parameters-store.ts";
import { enterRows, figuresOf } from "./testing/enter.fixture.ts";
import { answeredOnTheTenth, type Change, parameterCases, TODAY } from "./testing/parameter-cases.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const { province, city, otherCity } = useTree(database);
const YESTERDAY = "2026-10-14";
afterEach(async () => {
  await database.owner.query("delete from fact_parameter");
});

/** Enters a station below the city, whose records are in order but for a change. */
async function entered(change: Change = () => undefined): Promise<string> {
  const sound = soundStation({ today: TODAY });
  change(sound.rows, sound);
  const under = { ...madeUp("station", "示范所"), id: sound.id };
  await database.transaction({ system: "set-up" }, (transaction) => enterUnder(transaction, under, city));
  await enterRows(database, sound);
  return sound.id;
}

async function set(office: { id: string }, parameter: ParameterId, value: number | null, from = TODAY): Promise<void> {
  await database.owner.query(
    `insert into fact_parameter (organisation_id, parameter, value, valid_from, basis, set_by)
     values ($1, $2, $3, $4, '文件', $1)`,
    [office.id, parameter, value, from],
  );
}

/** How many were looked at for a fact, and how many were wrong. */
async function figure(station: string, fact: string, day = TODAY): Promise<[number, number]> {
  const found = (await figuresOf(database, { station, day })).get(fact);
  return [found?.looked ?? 0, found?.wrong ?? 0];
}

test.each(parameterCases)("%s: %s", async (parameter, _, change, fact, expected) => {
  const station = await entered(change);
  const found: string[] = [];
  for (const value of expected.split(" ").map((one) => Number(one.split(":")[0]))) {
    await set(city, parameter, value);
    found.push(`${value}:${(await figure(station, fact)).join("/")}`);
  }
  expect(found.join(" ")).toBe(expected);
});

const COMPLAINTS = "complaints-answered-in-time";

test("what the city set is before what the province set, and taken back it is the province's, and then the default", async () => {
  const station = await entered(answeredOnTheTenth);
  await set(province, "complaint-days", 10);
  expect(await figure(station, COMPLAINTS)).toEqual([1, 0]);
  await set(city, "complaint-days", 8);
  expect(await figure(station, COMPLAINTS)).toEqual([1, 1]);
  await set(city, "complaint-days", null);
  expect(await figure(station, COMPLAINTS)).toEqual([1, 0]);
  await set(province, "complaint-days", null);
  expect(await figure(station, COMPLAINTS)).toEqual([1, 1]);
});

test("a station that moved has what its new city set from that day on, and for the days before what the old one set", async () => {
  const station = await entered(answeredOnTheTenth);
  await set(city, "complaint-days", 8, YESTERDAY);
  await set(otherCity, "complaint-days", 30, "2020-01-01");
  await database.owner.query(`update reporting set valid_until = '${YESTERDAY}' where organisation_id = $1`, [station]);
  await database.owner.query(
    `insert into reporting (organisation_id, organisation_kind, superior_id, superior_kind, valid_from)
     values ($1, 'station', $2, 'city', $3)`,
    [station, otherCity.id, TODAY],
  );
  expect(await figure(station, COMPLAINTS, YESTERDAY)).toEqual([1, 1]);
  expect(await figure(station, COMPLAINTS, TODAY)).toEqual([1, 0]);
  const seen = await database.transaction(memberIn({ id: station }, "head"), (transaction) =>
    listValues(transaction, { stations: [station], days: [YESTERDAY, TODAY] }),
  );
  expect([YESTERDAY, TODAY].map((day) => seen(station, day)["complaint-days"])).toEqual([8, 30]);
});

test("all stations at once have each its own city's, and a page the same as the night", async () => {
  const [near, far] = [await entered(answeredOnTheTenth), await entered(answeredOnTheTenth)];
  await database.owner.query("update reporting set superior_id = $1 where organisation_id = $2", [otherCity.id, far]);
  await set(province, "complaint-days", 20);
  await set(city, "complaint-days", 9);
  await set(city, "batches-in-a-row", 1);
  const now = (who: Parameters<typeof database.transaction>[0], stations: string[]) =>
    database.transaction(who, (transaction) => listFiguresNow(transaction, { day: TODAY, stations }));
  const night = await now({ system: "facts" }, [near, far]);
  const wrong = (of: string, fact: string) =>
    night.find(({ station, fact: id }) => station === of && id === fact)?.wrong;
  expect([wrong(near, COMPLAINTS), wrong(far, COMPLAINTS)]).toEqual([1, 0]);
  expect(wrong(far, "rotation-kept")).toBe(0);
  const of = (station: string) => night.filter((one) => one.station === station);
  for (const [who, station] of [
    [memberIn({ id: near }, "head"), near],
    [memberIn({ id: far }, "head"), far],
    [memberIn(city, "city-reviewer"), near],
    [memberIn(province, "provincial-quality-officer"), far],
  ] as const) {
    expect(new Set(await now(who, [station]))).toEqual(new Set(of(station)));
  }
});

test("within a minute what is kept of the stations below is another, and of no other station", async () => {
  const [near, far] = [await entered(answeredOnTheTenth), await entered(answeredOnTheTenth)];
  await database.owner.query("update reporting set superior_id = $1 where organisation_id = $2", [otherCity.id, far]);
  const now = () => new Date(`${TODAY}T04:00:00Z`);
  const [minute, night] = computingFacts({ database, editions: SERVICES.editions, now });
  const wrong = async (station: string) => {
    const kept = await database.transaction({ system: "facts" }, (transaction) =>
      listFigures(transaction, { station, day: TODAY }),
    );
    return kept.find(({ fact }) => fact === COMPLAINTS)?.wrong;
  };
  await night?.work(new AbortController().signal);
  await database.owner.query("delete from station_records_changed");
  await set(city, "complaint-days", 15);
  await minute?.work(new AbortController().signal);
  expect([await wrong(near), await wrong(far)]).toEqual([0, 1]);
  expect((await database.owner.query("select 1 from station_records_changed")).rows).toEqual([]);
});

test("whoever may not see a station is told nothing of what holds for it", async () => {
  const station = await entered();
  await set(city, "complaint-days", 9);
  const seen = await database.transaction(memberIn(otherCity, "city-reviewer"), (transaction) =>
    listValues(transaction, { stations: [station], days: [TODAY] }),
  );
  expect(seen(station, TODAY)["complaint-days"]).toBe(7);
  const words = findFact(COMPLAINTS, seen(station, TODAY));
  expect(words && figureWords(words, { looked: 1, wrong: 1 })).toContain("超过7日");
});
