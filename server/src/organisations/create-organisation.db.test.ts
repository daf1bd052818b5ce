import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { problemsOf, trailOf, useTree } from "./tree.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useTree(database);
const { province, city, station, foreign } = tree;
const given = { kind: "station", name: "新站", region: "210200", from: "2026-01-01" };
const below = ({ id }: { id: string }) => `POST /api/organisations/${id}/below`;

test.each([
  ["its own organisation", city],
  ["one below its own", province],
])("a system administrator enters one below %s, which is there at once and on the trail", async (_, who) => {
  const member = memberIn(who, "system-administrator");
  const answer = await http.send(member, below(city), { body: given });
  expect(answer.statusCode).toBe(201);
  const { id } = answer.json();
  const shown = await http.send(memberIn({ id }, "head"), `GET /api/organisations/${id}`);
  expect(shown.json()).toEqual({
    id,
    kind: "station",
    name: "新站",
    region: "210200",
    version: 1,
    reporting: [{ superior: { id: city.id, name: city.name }, from: "2026-01-01", until: null }],
    approvals: [],
  });
  expect(await trailOf(database, { id })).toEqual([
    {
      action: "organisations.create",
      subject_kind: "organisation",
      subject_id: id,
      person_id: member.personId,
      details: { kind: "station", superior: city.id, from: "2026-01-01" },
      purpose: null,
      before: false,
      after: true,
    },
  ]);
});

test.each([
  ["by another post", memberIn(city, "head"), 403],
  ["below one above", memberIn(station, "system-administrator"), 404],
  ["in another tree", memberIn(foreign, "system-administrator"), 404],
])("it is not entered %s", async (_, member, status) => {
  expect((await http.send(member, below(city), { body: given })).statusCode).toBe(status);
});

test.each([
  [{ ...given, kind: "province" }, ["$.kind not-listed"]],
  [{ ...given, kind: "body" }, ["$.kind not-listed"]],
  [{ ...given, kind: "city" }, ["$.kind wrong-kind"]],
  [
    { kind: "city", name: "新市", region: "999999", from: "2026-11-22" },
    ["$.kind wrong-kind", "$.region unknown-region", "$.from in-the-future"],
  ],
  [{ kind: "station", name: " ", region: null, from: "2026-02-30" }, ["$.name too-small", "$.from not-a-date"]],
  [{ ...given, superior: foreign.id }, ["$.superior unknown-field"]],
])("everything that is wrong is said at once: %j", async (body, expected) => {
  const answer = await http.send(memberIn(city, "system-administrator"), below(city), { body });
  expect(answer.statusCode).toBe(422);
  expect(problemsOf(answer)).toEqual(expected);
});

test("what was entered on this very day is there, wherever it lies", async () => {
  const body = { ...given, region: null, from: "2026-11-21" };
  const answer = await http.send(memberIn(city, "system-administrator"), below(city), { body });
  expect(answer.statusCode).toBe(201);
});
