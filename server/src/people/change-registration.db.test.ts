import { beforeEach, expect, test } from "vitest";
import { problemsOf, trailOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { madeUpPerson, peopleOf, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { city, station, sibling, foreign } = useTree(database);
const head = memberIn(station, "head");
const person = madeUpPerson("示范甲");
let id: string;

beforeEach(async () => {
  const { residentId } = madeUpPerson();
  id = await registerIn(http, station, { ...person, residentId });
});

function change(body: object, { who = head, version = 1, where = station } = {}) {
  return http.send(who, `PATCH ${peopleOf(where)}/${id}`, { body, headers: { "if-match": `"${version}"` } });
}

test("a name is changed, and the number that was only seen masked stays", async () => {
  const answer = await change({ name: "示范乙" });
  expect(answer.headers.etag).toBe('"2"');
  expect(answer.json()).toMatchObject({ name: "示范乙", mobile: `107****${person.mobile.slice(-4)}`, version: 2 });
  const act = (await trailOf(database, station)).at(-1);
  expect(act).toMatchObject({ action: "people.change", subject_id: id, details: { changed: ["name"] }, after: true });
});

test("a number is changed, or taken away, and is then found by the new one", async () => {
  const { mobile } = madeUpPerson();
  expect((await change({ name: person.name, mobile })).json().mobile).toBe(`107****${mobile.slice(-4)}`);
  const found = await http.send(head, `POST ${peopleOf(station)}/search`, { body: { number: mobile } });
  expect(found.json().items).toMatchObject([{ id }]);
  expect((await change({ name: person.name, mobile: null }, { version: 2 })).json().mobile).toBeNull();
  expect(JSON.stringify(await trailOf(database, station))).not.toContain(mobile);
});

test("nobody's change is lost", async () => {
  await change({ name: "先" });
  const late = await change({ name: "后" });
  expect([late.statusCode, late.json().code]).toEqual([412, "stale"]);
});

test.each([
  ["another post", memberIn(station, "exam-affairs"), station, 403],
  ["an organisation that doesn't have him", memberIn(sibling, "head"), sibling, 404],
  ["an organisation beside", memberIn(sibling, "head"), station, 404],
  ["the city, which doesn't have him itself", memberIn(city, "system-administrator"), city, 404],
  ["another tree", memberIn(foreign, "system-administrator"), station, 404],
])("it is not changed by %s", async (_, who, where, status) => {
  expect((await change({ name: "改" }, { who, where })).statusCode).toBe(status);
});

test("a masked number is no number", async () => {
  const answer = await change({ name: person.name, mobile: "107****0000" });
  expect(problemsOf(answer)).toContain("$.mobile wrong-character");
});

test("what is saved as it was is no change, and leaves no trace", async () => {
  const before = await trailOf(database, station);
  const answer = await change({ name: person.name });
  expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"1"']);
  expect(await trailOf(database, station)).toEqual(before);
});
