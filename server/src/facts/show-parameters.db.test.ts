import { parameters } from "@jianheng/domain/facts";
import { afterEach, beforeAll, expect, test } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, otherCity, station, sibling, foreign } = useTree(database);
const far = madeUp("station", "癸站");
const TODAY = officialDay(NOW);
const head = memberIn(station, "head");
const at = ({ id }: { id: string }) => `/api/organisations/${id}/fact-parameters`;

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, (transaction) => enterUnder(transaction, far, otherCity));
});
afterEach(async () => {
  await database.owner.query("delete from fact_parameter");
});

/** What the city of a station, or its province, sets for the days that a complaint may take. */
async function set(office: typeof city, value: number | null): Promise<void> {
  const post = office.kind === "city" ? "city-reviewer" : "provincial-quality-officer";
  const sent = { body: { value, basis: `${office.name}文件` } };
  const answer = await http.send(memberIn(office, post), `POST ${at(office)}/complaint-days`, sent);
  expect(answer.statusCode, answer.body).toBe(200);
}
async function shownTo(who: Member, of: { id: string }) {
  const { parameters: all } = (await http.send(who, `GET ${at(of)}`)).json();
  return all.find(({ id }: { id: string }) => id === "complaint-days");
}

test.each([
  ["anybody of a station, of it", memberIn(station, "equipment"), station, 200],
  ["anybody of an office, of it", memberIn(city, "log-auditor"), city, 200],
  ["a city, of a station below", memberIn(city, "city-reviewer"), station, 200],
  ["a province, of a city below", memberIn(province, "provincial-quality-officer"), city, 200],
  ["a post that reviews nothing, of a station below", memberIn(city, "log-auditor"), station, 403],
  ["a station beside", memberIn(sibling, "head"), station, 404],
  ["a station, of the city above", head, city, 404],
  ["another province", memberIn(foreign, "provincial-quality-officer"), city, 404],
] as const)("they are seen by %s, or not", async (_, who, of, status) => {
  expect((await http.send(who, `GET ${at(of)}`)).statusCode).toBe(status);
});

test("where nothing is set the default holds, with where it comes from and the facts that it belongs to", async () => {
  const { parameters: all } = (await http.send(head, `GET ${at(station)}`)).json();
  expect(all.map(({ id, value }: { id: string; value: number }) => [id, value])).toEqual(
    parameters.map(({ id, usual }) => [id, usual]),
  );
  expect(await shownTo(head, station)).toMatchObject({
    ...{ value: 7, unit: "日", least: 1, most: 60, holder: null },
    facts: [{ id: "complaints-answered-in-time", name: "投诉按时答复" }],
  });
});

test("what the city set is before what the province set, and what that set before the default", async () => {
  await set(province, 10);
  const ofProvince = { id: province.id, kind: "province", name: "甲省", since: TODAY, basis: "甲省文件" };
  expect(await shownTo(head, station)).toMatchObject({ value: 10, usual: 7, holder: ofProvince });
  await set(city, 15);
  const ofCity = { id: city.id, kind: "city", name: "乙市", since: TODAY, basis: "乙市文件" };
  expect(await shownTo(head, station)).toMatchObject({ value: 15, holder: ofCity });
  expect(await shownTo(memberIn(city, "city-reviewer"), city)).toMatchObject({ value: 15, holder: ofCity });
  expect(await shownTo(memberIn(far, "head"), far)).toMatchObject({ value: 10, holder: ofProvince });
  const quality = memberIn(province, "provincial-quality-officer");
  expect(await shownTo(quality, province)).toMatchObject({ value: 10, holder: ofProvince });
  expect(await shownTo(quality, station)).toMatchObject({ value: 15, holder: ofCity });
});

test("what a city takes back, the province's holds for again", async () => {
  await set(province, 10);
  await set(city, 15);
  await set(city, null);
  expect(await shownTo(head, station)).toMatchObject({ value: 10, holder: { name: "甲省" } });
});

test("what is set from tomorrow on does not hold today, and what was set last holds", async () => {
  const row = "insert into fact_parameter (organisation_id, parameter, value, valid_from, basis, set_by) values";
  await database.owner.query(
    `${row} ($1, 'complaint-days', 20, $2::date + 1, 'x', $1), ($1, 'complaint-days', 9, $2::date, 'x', $1),
       ($1, 'complaint-days', 8, $2::date, 'x', $1), ($1, 'complaint-days', 5, $2::date - 1, 'x', $1)`,
    [city.id, TODAY],
  );
  expect(await shownTo(head, station)).toMatchObject({ value: 8 });
});

test("what an office that is not above it sets holds for nobody of a station", async () => {
  await set(otherCity, 30);
  expect(await shownTo(head, station)).toMatchObject({ value: 7, holder: null });
});
