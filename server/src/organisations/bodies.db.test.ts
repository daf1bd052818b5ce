import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { problemsOf, trailOf, useTree } from "./tree.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { city, station, foreign, body } = useTree(database);
const works = ["一厂", "二厂", "三厂"].map((name) => madeUp("body", name));
const names = (answer: { json(): { items: { name: string }[] } }) => answer.json().items.map(({ name }) => name);

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    for (const one of works) await enter(transaction, one);
  }),
);

test("everybody sees the bodies outside the tree, page by page", async () => {
  const invigilator = memberIn(station, "invigilator");
  const first = await http.send(invigilator, "GET /api/bodies?limit=3");
  const second = await http.send(invigilator, `GET /api/bodies?limit=3&cursor=${first.json().next}`);
  expect([...names(first), ...names(second)].sort()).toEqual([body, ...works].map(({ name }) => name).sort());
  expect([names(first).length, second.json().next]).toEqual([3, null]);
  expect(Object.keys(first.json().items[0])).toEqual(["id", "name", "region"]);
});

test.each([
  ["二", ["二厂"]],
  ["%25", []],
  ["丁站", []],
])("they are found by a part of their names: %s", async (search, found) => {
  const answer = await http.send(memberIn(station, "head"), `GET /api/bodies?search=${encodeURIComponent(search)}`);
  expect(names(answer)).toEqual(found);
});

test("a body is in nobody's reach: seen in its list alone, changed by nobody, nobody's superior", async () => {
  const member = memberIn(foreign, "system-administrator");
  const listed = await http.send(member, "GET /api/organisations");
  expect(names(listed)).toEqual([foreign.name]);
  expect((await http.send(member, `GET /api/organisations/${body.id}`)).statusCode).toBe(404);
});

test("a system administrator enters one, and the trail of his organisation has it", async () => {
  const answer = await http.send(memberIn(city, "system-administrator"), "POST /api/bodies", {
    body: { name: "新厂", region: null },
  });
  expect(answer.statusCode).toBe(201);
  const seen = await http.send(
    memberIn(foreign, "head"),
    "GET /api/bodies?search=新厂".replace("新厂", "%E6%96%B0%E5%8E%82"),
  );
  expect(seen.json().items).toEqual([{ id: answer.json().id, name: "新厂", region: null }]);
  expect(await trailOf(database, city)).toMatchObject([
    { action: "organisations.createBody", subject_id: answer.json().id, details: { kind: "body", name: "新厂" } },
  ]);
});

test("nobody else enters one, and not just anywhere", async () => {
  const given = { name: "新厂", region: "999999" };
  expect((await http.send(memberIn(city, "head"), "POST /api/bodies", { body: given })).statusCode).toBe(403);
  const answer = await http.send(memberIn(city, "system-administrator"), "POST /api/bodies", { body: given });
  expect(problemsOf(answer)).toEqual(["$.region unknown-region"]);
});
