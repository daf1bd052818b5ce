import { afterEach, beforeAll, expect, test } from "vitest";
import { problemsOf, trailOf, useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, otherCity, station, sibling, foreign } = useTree(database);
const far = madeUp("station", "癸站");
const reviewer = memberIn(city, "city-reviewer");
const quality = memberIn(province, "provincial-quality-officer");
const body = { value: 15, basis: "辽人社鉴〔2026〕8号" };

const set = (who: typeof reviewer, office: { id: string }, sent: object = body, parameter = "complaint-days") =>
  http.send(who, `POST /api/organisations/${office.id}/fact-parameters/${parameter}`, { body: sent });

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, (transaction) => enterUnder(transaction, far, otherCity));
});
afterEach(async () => {
  await database.owner.query("delete from fact_parameter; delete from station_records_changed");
});

async function rows() {
  const found = await database.owner.query(
    "select organisation_id as office, parameter, value, valid_from::text, basis, set_by from fact_parameter order by id",
  );
  return found.rows;
}
async function marked(): Promise<string[]> {
  const found = await database.owner.query("select organisation_id as id from station_records_changed");
  return found.rows.map(({ id }) => id).sort();
}

test.each([
  ["whoever looks after quality in a province, for it", quality, province, 200],
  ["whoever reviews first in a city, for it", reviewer, city, 200],
  ["the province for a city, which sets its own", quality, city, 403],
  ["a city for the province above", reviewer, province, 404],
  ["a city for another", reviewer, otherCity, 404],
  ["another province", memberIn(foreign, "provincial-quality-officer"), province, 404],
  ["an official who decides on assessments", memberIn(city, "approving-official"), city, 403],
  ["the administrator of the system", memberIn(city, "system-administrator"), city, 403],
  ["the head of a station, for it", memberIn(station, "head"), station, 403],
] as const)("%s", async (_, who, office, status) => {
  expect((await set(who, office)).statusCode).toBe(status);
  expect(await rows()).toHaveLength(status === 200 ? 1 : 0);
});

test("each setting stays, with who set it, from which day on, and by which document", async () => {
  await set(reviewer, city);
  await set(reviewer, city, { value: 10, basis: "〔2026〕9号" });
  const from = {
    office: city.id,
    parameter: "complaint-days",
    valid_from: officialDay(NOW),
    set_by: reviewer.personId,
  };
  expect(await rows()).toEqual([
    { ...from, ...body },
    { ...from, value: 10, basis: "〔2026〕9号" },
  ]);
});

test.each([
  ["less than can be", { ...body, value: 0 }, ["$.value out-of-range"]],
  ["more than can be", { ...body, value: 61 }, ["$.value out-of-range"]],
  ["no whole number", { ...body, value: 7.5 }, ["$.value out-of-range"]],
  ["what is set already", { ...body, value: 12 }, ["$.value unchanged"]],
  ["without a document", { ...body, basis: " " }, ["$.basis too-small"]],
])("%s is refused at its field", async (_, sent, expected) => {
  await set(reviewer, city, { ...body, value: 12 });
  const answer = await set(reviewer, city, sent);
  expect([answer.statusCode, problemsOf(answer)]).toEqual([422, expected]);
  expect(await rows()).toHaveLength(1);
});

test("what was set is taken back once, and what was never set not at all", async () => {
  const none = { value: null, basis: "文件废止" };
  expect(problemsOf(await set(reviewer, city, none))).toEqual([" nothing-set"]);
  await set(reviewer, city);
  expect((await set(reviewer, city, none)).statusCode).toBe(200);
  expect(problemsOf(await set(reviewer, city, none))).toEqual([" nothing-set"]);
  expect((await rows()).map(({ value }) => value)).toEqual([15, null]);
});

test("a figure that a form sets is no parameter, and is not there", async () => {
  expect((await set(quality, province, body, "panels-of-three")).statusCode).toBe(404);
});

test("the trail says what became of it", async () => {
  const before = (await trailOf(database, city)).length;
  await set(reviewer, city);
  await set(reviewer, city, { value: 10, basis: "〔2026〕9号" });
  const act = { action: "facts.setParameter", subject_kind: "fact-parameter", subject_id: "complaint-days" };
  expect((await trailOf(database, city)).slice(before)).toMatchObject([
    { ...act, person_id: reviewer.personId, details: { from: null, to: 15 }, before: true, after: true },
    { ...act, details: { from: 15, to: 10 } },
  ]);
});

test("the stations below are marked, so that their facts are computed anew, and no others", async () => {
  await set(reviewer, city);
  expect(await marked()).toEqual([station.id, sibling.id].sort());
  await set(quality, province);
  expect(await marked()).toEqual([station.id, sibling.id, far.id].sort());
});

test("a station that moves is marked where anything is set, and else takes the defaults along", async () => {
  const move = (to: { id: string }) =>
    database.owner.query("update reporting set superior_id = $1 where organisation_id = $2", [to.id, far.id]);
  await move(city);
  expect(await marked()).toEqual([]);
  await set(reviewer, city);
  await database.owner.query("delete from station_records_changed");
  await move(otherCity);
  expect(await marked()).toEqual([far.id]);
});

test("the database lets nobody set it for somebody else, nor change what was set", async () => {
  const row =
    "insert into fact_parameter (organisation_id, parameter, value, valid_from, basis) values ($1, 'x', 1, now(), 'x')";
  const as = (who: typeof reviewer, sql: string, values: unknown[] = []) =>
    database.owner
      .query("begin")
      .then(async () => {
        await database.owner.query(
          "select set_config('role', 'jianheng_app', true), set_config('jianheng.person', $1, true), set_config('jianheng.organisation', $2, true)",
          [who.personId, who.organisationId],
        );
        return await database.owner.query(sql, values).then(
          () => "done",
          (fault: Error) => fault.message,
        );
      })
      .finally(() => database.owner.query("rollback"));
  expect(await as(reviewer, row, [city.id])).toBe("done");
  expect(await as(reviewer, row, [province.id])).toMatch(/row-level security/);
  expect(await as(reviewer, row, [station.id])).toMatch(/row-level security/);
  expect(await as(memberIn(station, "head"), row, [station.id])).toMatch(/row-level security/);
  expect(await as(reviewer, "update fact_parameter set value = 2")).toMatch(/permission denied/);
  expect(await as(reviewer, "delete from fact_parameter")).toMatch(/permission denied/);
});
