import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { problemsOf, trailOf, useTree } from "./tree.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, sibling, foreign } = useTree(database);
const patch = ({ id }: { id: string }) => `PATCH /api/organisations/${id}`;
const body = { name: "丁站（新名）", region: "210102" };
const version = (of: number) => ({ "if-match": `"${of}"` });

test("a system administrator changes what he saw, and nobody's change after that is lost", async () => {
  const member = memberIn(city, "system-administrator");
  const answer = await http.send(member, patch(station), { body, headers: version(1) });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers.etag).toBe('"2"');
  expect(answer.json()).toMatchObject({ id: station.id, ...body, version: 2 });
  const late = await http.send(member, patch(station), { body: { ...body, name: "迟" }, headers: version(1) });
  expect([late.statusCode, late.json().code]).toEqual([412, "stale"]);
  expect(await trailOf(database, station)).toMatchObject([
    {
      action: "organisations.change",
      details: { from: { name: "丁站", region: "210000" }, to: body },
      before: true,
      after: true,
    },
  ]);
});

test.each([
  ["by another post", memberIn(station, "head"), 403],
  ["from below", memberIn(station, "system-administrator"), 404],
  ["from beside", memberIn(sibling, "system-administrator"), 404],
  ["from another tree", memberIn(foreign, "system-administrator"), 404],
])("it is not changed %s", async (_, member, status) => {
  expect((await http.send(member, patch(city), { body, headers: version(1) })).statusCode).toBe(status);
});

test("a region that is none is refused, and so is a change without its version", async () => {
  const member = memberIn(province, "system-administrator");
  const answer = await http.send(member, patch(city), { body: { ...body, region: "210" }, headers: version(1) });
  expect(problemsOf(answer)).toEqual(["$.region unknown-region"]);
  expect((await http.send(member, patch(city), { body })).statusCode).toBe(428);
});

test("what is saved as it was is no change, and leaves no trace", async () => {
  const member = memberIn(province, "system-administrator");
  const { name, region } = (await http.send(member, `GET /api/organisations/${sibling.id}`)).json();
  const answer = await http.send(member, patch(sibling), { body: { name, region }, headers: version(1) });
  expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"1"']);
  expect(await trailOf(database, sibling)).toEqual([]);
});
