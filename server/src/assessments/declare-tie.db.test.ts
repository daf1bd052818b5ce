import { beforeEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, direct, foreign } = useStations(database);
const official = memberIn(province, "approving-official");
let auditor: Member;

beforeEach(async () => {
  auditor = memberIn(province, "on-site-auditor");
  await enterKnown(database, { person: auditor.personId, organisation: province.id });
});

const path = ({ id }: { id: string }) => `POST /api/organisations/${id}/tie-declarations`;
const given = (other: object = {}) => ({
  body: { person: auditor.personId, station: station.id, relation: "kin", from: "2026-11-21", ...other },
});
const rows = async () =>
  (await database.owner.query("select * from tie_declaration where person_id = $1", [auditor.personId])).rows;

test("everybody declares what binds himself; it is kept by his office, and on its trail without what it is", async () => {
  const answer = await http.send(auditor, path(province), given());
  expect(answer.statusCode).toBe(201);
  const { id } = answer.json();
  expect(await rows()).toMatchObject([
    {
      ...{ organisation_id: province.id, id, station_id: station.id, relation: "kin", valid_from: "2026-11-21" },
      ...{ valid_until: null, made_by: auditor.personId, revoked_at: null },
    },
  ]);
  expect((await trailOf(database, province)).at(-1)).toMatchObject({
    action: "assessments.declare-tie",
    subject_kind: "tie",
    subject_id: id,
    person_id: auditor.personId,
    details: { person: auditor.personId, station: station.id },
    after: true,
  });
});

test("the same tie is declared once, whoever does it; on days of its own it is another", async () => {
  expect((await http.send(auditor, path(province), given({ until: "2026-12-31" }))).statusCode).toBe(201);
  expect(problemsOf(await http.send(official, path(province), given()))).toEqual(["$.relation declared-already"]);
  expect((await http.send(official, path(province), given({ from: "2027-01-01" }))).statusCode).toBe(201);
  expect(await rows()).toHaveLength(2);
});

test("an official declares for his people, also for those of an office below", async () => {
  expect((await http.send(official, path(province), given({ until: "2027-11-21" }))).statusCode).toBe(201);
  await enterKnown(database, { person: auditor.personId, organisation: city.id });
  expect((await http.send(official, path(city), given())).statusCode).toBe(201);
});

test.each([
  ["another for somebody else", () => memberIn(province, "team-leader"), {}, ["$.person only-oneself"]],
  ["of who is not registered there", () => official, { person: crypto.randomUUID() }, ["$.person not-registered"]],
  ["to what is no station", () => official, { station: city.id }, ["$.station unknown-station"]],
  ["to a station that nobody has", () => official, { station: crypto.randomUUID() }, ["$.station unknown-station"]],
  ["to another province", () => official, { station: foreign.id }, ["$.station unknown-station"]],
  ["that ends before it begins", () => official, { until: "2026-11-20" }, ["$.until ends-before-it-begins"]],
  ["of a kind that there is not", () => official, { relation: "neighbour" }, ["$.relation not-listed"]],
])("nothing is declared by, or of, %s", async (_, who, other, problems) => {
  expect(problemsOf(await http.send(who(), path(province), given(other)))).toEqual(problems);
  expect(await rows()).toEqual([]);
});

test.each([
  ["a post of the office above that is no official's", () => memberIn(province, "team-leader"), city, 403],
  ["an office below", () => memberIn(city, "approving-official"), province, 404],
  ["another province", () => memberIn(foreign, "approving-official"), province, 404],
  ["a station of another's", () => memberIn(direct, "head"), station, 404],
])("it is not for %s", async (_, who, where, status) => {
  expect((await http.send(who(), path(where), given())).statusCode).toBe(status);
});
