import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Member } from "../platform/db/index.ts";
import { enterAppointed } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { computingFacts, routes } from "./index.ts";
import { enterRows } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { station, city, province, otherCity, foreign } = useTree(database);
const TODAY = officialDay(NOW);
const MONTH = 25 * 86_400_000;
const far = madeUp("station", "癸站");
const quality = memberIn(province, "provincial-quality-officer");
const reviewer = memberIn(city, "city-reviewer");

interface Item {
  name: string;
  superior: string;
  state: string;
  now: { high: number; failed: { id: string }[]; unrecorded: { id: string }[]; until: string } | null;
  before: { high: number } | null;
  worse: boolean;
  lostGates: { id: string }[];
  turned: { fact: string; words: string }[];
}

/** 丁站 got worse this month and 癸站 did not; 戊站 has no record; both were computed in the month before. */
beforeAll(async () => {
  await database.transaction({ system: "set-up" }, (transaction) => enterUnder(transaction, far, otherCity));
  for (const { id } of [station, far]) await enterRows(database, soundStation({ today: TODAY, id }));
  await night(new Date(NOW.getTime() - MONTH));
  await database.owner.query("delete from equipment_check where organisation_id = $1 and kind = 'pre-exam'", [
    station.id,
  ]);
  await database.owner.query("update batch set seated = 60 where organisation_id = $1", [station.id]);
  await night(NOW);
});

async function night(at: Date): Promise<void> {
  const [, all] = computingFacts({ database, editions: SERVICES.editions, now: () => at });
  await all?.work(new AbortController().signal);
}

const at = ({ id }: { id: string }, rest = "") => `GET /api/organisations/${id}/station-expectations${rest}`;
const of = (query = "") => `?edition=liaoning-2013${query}`;
async function list(who: Member, office: { id: string }, query = ""): Promise<Item[]> {
  const answer = await http.send(who, at(office, of(query)));
  expect([answer.statusCode, answer.json().next]).toEqual([200, null]);
  return answer.json().items;
}
const names = async (who: Member, office: { id: string }, query?: string) =>
  (await list(who, office, query)).map(({ name }) => name);

test.each([
  ["the province of itself", quality, province, 200],
  ["the province of a city", quality, city, 200],
  ["a city of itself", reviewer, city, 200],
  ["a city of another", reviewer, otherCity, 404],
  ["a city of the province above it", reviewer, province, 404],
  ["another province", memberIn(foreign, "provincial-quality-officer"), province, 404],
  ["a post that reviews nothing", memberIn(city, "log-auditor"), city, 403],
  ["the head of a station of the city above", memberIn(station, "head"), city, 403],
  ["the head of a station of itself", memberIn(station, "head"), station, 403],
  ["the province of a station, which is no office", quality, station, 404],
] as const)("the stations below an office are seen by %s, or not", async (_, who, office, status) => {
  for (const rest of [of(), `/counts${of()}`]) {
    expect((await http.send(who, at(office, rest))).statusCode).toBe(status);
  }
});

test("each has what it comes to and what it was before the month; one without records has no score, not none", async () => {
  const items = new Map((await list(quality, province)).map((item) => [item.name, item]));
  expect(items.get("癸站")).toMatchObject({ state: "computed", superior: "丙市", worse: false, turned: [] });
  expect(items.get("戊站")).toMatchObject({ state: "no-records", now: null, before: null, worse: false });
  const worse = items.get("丁站");
  expect(worse).toMatchObject({ state: "computed", superior: "乙市", worse: true, now: { until: TODAY } });
  expect(worse?.now?.high).toBeLessThan(worse?.before?.high ?? 0);
  expect(worse?.turned.map(({ fact }) => fact)).toContain("equipment-inspected-before-batch");
  expect(worse?.lostGates.map(({ id }) => id)).toContain("people");
  expect(worse?.now?.unrecorded).toEqual([]);
});

test("a station that no night has looked at is told from one without records", async () => {
  const late = madeUp("station", "壬站");
  await database.transaction({ system: "set-up" }, (transaction) => enterUnder(transaction, late, city));
  expect(await list(reviewer, city, "&q=壬")).toMatchObject([{ state: "not-computed", now: null }]);
  await database.owner.query("delete from reporting where organisation_id = $1", [late.id]);
});

test("a station with appointments and nothing in its books reaches no band, nor one whose last record is gone", async () => {
  const stations = [madeUp("station", "子站"), madeUp("station", "丑站")] as const;
  await database.transaction({ system: "set-up" }, async (transaction) => {
    for (const one of stations) await enterUnder(transaction, one, city);
  });
  const [appointed, emptied] = stations;
  await enterAppointed(database, { organisation: appointed.id, person: randomUUID(), post: "head" });
  const made = soundStation({ today: TODAY, id: emptied.id });
  await enterRows(database, { ...made, people: [], rows: { licence: made.rows.licence ?? [] } });
  await night(NOW);
  expect(await list(reviewer, city, "&q=丑")).toMatchObject([{ state: "computed" }]);
  await database.owner.query("delete from licence where organisation_id = $1", [emptied.id]);
  await night(NOW);
  for (const name of ["子", "丑"]) {
    expect(await list(reviewer, city, `&q=${name}`)).toMatchObject([{ state: "no-records", now: null }]);
    expect(await names(reviewer, city, `&q=${name}&band=优秀`)).toEqual([]);
    const counted = (await http.send(reviewer, at(city, `/counts?q=${encodeURIComponent(name)}`))).json();
    expect(counted).toMatchObject({ stations: 1, open: 1 });
    expect(counted.groups.map(({ stations: many }: { stations: number }) => many)).not.toContain(1);
  }
  await database.owner.query("delete from reporting where organisation_id = any ($1)", [stations.map(({ id }) => id)]);
});

test.each([
  ["a city sees its own", reviewer, city, "", ["丁站", "戊站"]],
  ["what fell most is first, what has no score last", quality, province, "", ["丁站", "癸站", "戊站"]],
  ["by name", quality, province, "&sort=name", ["丁站", "戊站", "癸站"].sort()],
  ["those that can earn least first", quality, province, "&sort=score", ["丁站", "癸站", "戊站"]],
  ["those that got worse", quality, province, "&only=worse", ["丁站"]],
  ["those that fail a gate", quality, province, "&only=failed", ["丁站"]],
  ["those without a score", quality, province, "&only=open", ["戊站"]],
  ["those of an office below", quality, province, `&within=${otherCity.id}`, ["癸站"]],
  ["those of an office that is not below", reviewer, city, `&within=${otherCity.id}`, []],
  ["by a part of the name", quality, province, "&q=癸", ["癸站"]],
  ["by a band", quality, province, "&band=不合格", []],
  ["by a band, without those that fail a gate on which it hangs", quality, province, "&band=优秀", ["癸站"]],
])("%s", async (_, who, office, query, expected) => {
  expect((await names(who, office, query)).sort()).toEqual([...expected].sort());
  if (query === "" || query.startsWith("&sort=score")) expect(await names(who, office, query)).toEqual(expected);
});

test.each(["change", "score", "name"])("page by page, by %s, each is shown once", async (sort) => {
  const found: string[] = [];
  let cursor = "";
  do {
    const answer = (await http.send(quality, at(province, of(`&sort=${sort}&limit=1${cursor}`)))).json();
    found.push(...answer.items.map(({ name }: Item) => name));
    cursor = answer.next === null ? "" : `&cursor=${answer.next}`;
  } while (cursor !== "");
  expect(found).toEqual(await names(quality, province, `&sort=${sort}`));
});

test("counted by the highest band they can reach, without an edition by the first", async () => {
  const counted = (await http.send(quality, at(province, "/counts"))).json();
  expect(counted).toMatchObject({ edition: "liaoning-2013", stations: 3, open: 1, worse: 1, failed: 1 });
  const groups: { name: string; stations: number }[] = counted.groups;
  expect(groups[0]).toMatchObject({ name: "优秀", stations: 1 });
  // A station with a condition that is not met reaches no band, whatever its points.
  expect(groups.reduce((sum, { stations }) => sum + stations, 0)).toBe(1);
  const within = (await http.send(quality, at(province, `/counts?within=${city.id}`))).json();
  expect(within).toMatchObject({ stations: 2, open: 1 });
});

test("counted in tens by a form that has no bands", async () => {
  const counted = (await http.send(quality, at(province, "/counts?edition=national-trial"))).json();
  expect(counted.groups.map(({ band }: { band: null }) => band)).toEqual(counted.groups.map(() => null));
  expect(counted.groups[0].name).toBe("90分以上");
});

test("a standard that is none is not there", async () => {
  expect((await http.send(quality, at(province, "?edition=liaoning-1900"))).statusCode).toBe(404);
  expect((await http.send(quality, at(province, "/counts?edition=liaoning-1900"))).statusCode).toBe(404);
});
