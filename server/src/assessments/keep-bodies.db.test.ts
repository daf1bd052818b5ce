import { beforeAll, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, station, direct, city, foreign } = useStations(database);
const [plant, school] = [madeUp("body", "某厂"), madeUp("body", "某校")];
const official = memberIn(province, "approving-official");
const clerk = memberIn(station, "general-affairs");

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    for (const body of [plant, school]) await enter(transaction, body);
  }),
);

async function somebody(of: { id: string } = province): Promise<string> {
  const person = crypto.randomUUID();
  await enterKnown(database, { person, organisation: of.id });
  return person;
}
const home = (who: Member, body: object, of: { id: string } = province) =>
  http.send(who, `POST /api/organisations/${of.id}/home-bodies`, {
    body: { body: plant.id, from: "2026-01-01", ...body },
  });
const host = (who: Member, body: object, of: { id: string } = station) =>
  http.send(who, `POST /api/organisations/${of.id}/station-bodies`, {
    body: { body: plant.id, from: "2026-01-01", ...body },
  });

test("a person belongs to one body at a time: the one before ends the day before", async () => {
  const person = await somebody();
  expect((await home(official, { person })).statusCode).toBe(201);
  const { id } = (await home(official, { person, body: school.id, from: "2026-06-01" })).json();
  const { rows } = await database.owner.query(
    "select organisation_id, body_id, valid_from, valid_until from home_body where person_id = $1 order by valid_from",
    [person],
  );
  const kept = { organisation_id: province.id };
  expect(rows).toEqual([
    { ...kept, body_id: plant.id, valid_from: "2026-01-01", valid_until: "2026-05-31" },
    { ...kept, body_id: school.id, valid_from: "2026-06-01", valid_until: null },
  ]);
  expect((await trailOf(database, province)).at(-1)).toMatchObject({
    action: "assessments.keep-bodies",
    subject_kind: "home-body",
    subject_id: id,
    details: { person, body: school.id },
  });
});

test("so does a station, which enters it itself", async () => {
  expect((await host(clerk, {})).statusCode).toBe(201);
  expect((await host(official, { body: school.id, from: "2026-06-01" })).statusCode).toBe(201);
  const { rows } = await database.owner.query(
    "select body_id, valid_until from station_body where organisation_id = $1 order by valid_from",
    [station.id],
  );
  expect(rows).toEqual([
    { body_id: plant.id, valid_until: "2026-05-31" },
    { body_id: school.id, valid_until: null },
  ]);
  expect((await trailOf(database, station)).at(-1)).toMatchObject({
    subject_kind: "station-body",
    details: { body: school.id },
  });
});

test("what begins no later than what is there is refused", async () => {
  const person = await somebody();
  await home(official, { person });
  expect(problemsOf(await home(official, { person, body: school.id }))).toEqual(["$.from begins-before-the-last"]);
  await host(official, { from: "2026-03-01" }, direct);
  expect(problemsOf(await host(official, {}, direct))).toEqual(["$.from begins-before-the-last"]);
});

test("who is not registered, what is no body within reach, and what is no station are refused", async () => {
  const unknown = { person: crypto.randomUUID(), body: crypto.randomUUID() };
  expect(problemsOf(await home(official, unknown))).toEqual(["$.person not-registered", "$.body unknown-body"]);
  const theirs = { person: await somebody(foreign), body: foreign.id };
  expect(problemsOf(await home(official, theirs))).toEqual(["$.person not-registered", "$.body unknown-body"]);
  expect(problemsOf(await host(official, { body: unknown.body }, city))).toEqual([
    " not-a-station",
    "$.body unknown-body",
  ]);
});

test.each([
  ["another post of the office", memberIn(province, "team-leader"), province, 403],
  ["the station, of the province's people", clerk, province, 404],
  ["another province", memberIn(foreign, "approving-official"), province, 404],
])("it is not for %s", async (_, who, where, status) => {
  expect((await home(who, { person: await somebody() }, where)).statusCode).toBe(status);
  expect((await host(who, {}, where)).statusCode).toBe(status);
});
