import { beforeEach, expect, test } from "vitest";
import { problemsOf, trailOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appointIn, appointing, appointmentsOf, madeUpPerson, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, sibling, foreign } = useTree(database);
const head = memberIn(station, "head");
let person: string;
let id: string;

beforeEach(async () => {
  person = await registerIn(http, station, madeUpPerson("示范甲"));
  id = await appointIn(http, station, appointing(person, "head"));
});

function end(until: string, who = head, where: { id: string } = station) {
  return http.send(who, `POST ${appointmentsOf(where)}/${id}/end`, { body: { until } });
}

test.each([
  ["its head", head],
  ["the system administrator above", memberIn(province, "system-administrator")],
  ["whoever holds it himself", () => memberIn(station, "head", person)],
])("an appointment is ended by %s", async (_, who) => {
  const answer = await end("2026-11-30", typeof who === "function" ? who() : who);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ id, person: { id: person, name: "示范甲" }, until: "2026-11-30", version: 2 });
  expect((await trailOf(database, station)).at(-1)).toMatchObject({
    action: "people.end",
    subject_id: id,
    details: { person, post: "head", until: "2026-11-30", before: null },
    before: true,
    after: true,
  });
});

test.each([
  ["another post", memberIn(station, "general-affairs"), station, 403],
  ["the head above", memberIn(city, "head"), station, 403],
  ["an organisation beside", memberIn(sibling, "head"), station, 404],
  ["an organisation beside, as its own", memberIn(sibling, "head"), sibling, 404],
  ["another tree", memberIn(foreign, "system-administrator"), station, 404],
])("it is not ended by %s", async (_, who, where, status) => {
  expect((await end("2026-11-30", who, where)).statusCode).toBe(status);
});

test("it ends no earlier than it began, and once it has an end, no later", async () => {
  expect(problemsOf(await end("2025-12-31"))).toEqual(["$.until ends-before-it-begins"]);
  expect((await end("2026-06-30")).statusCode).toBe(200);
  expect(problemsOf(await end("2026-07-01"))).toEqual(["$.until ends-later"]);
  expect((await end("2026-01-01")).statusCode).toBe(200);
});

test("where nobody is above, the last system administrator stays until there is another", async () => {
  const administrator = memberIn(province, "system-administrator");
  const others = [await registerIn(http, province, madeUpPerson("示范乙"))];
  others.push(await registerIn(http, province, madeUpPerson("示范丙")));
  const appointed: string[] = [];
  for (const one of others) {
    appointed.push(await appointIn(http, province, appointing(one, "system-administrator")));
  }
  const endOf = (which: number) =>
    http.send(administrator, `POST ${appointmentsOf(province)}/${appointed[which]}/end`, {
      body: { until: "2026-11-30" },
    });
  expect((await endOf(0)).statusCode).toBe(200);
  expect(problemsOf(await endOf(1))).toEqual(["$.until last-administrator"]);
});

test("below, the last one may go: whoever is above appoints the next", async () => {
  const administrator = memberIn(province, "system-administrator");
  const one = await registerIn(http, station, madeUpPerson("示范丁"));
  id = await appointIn(http, station, appointing(one, "system-administrator"));
  expect((await end("2026-11-30", administrator)).statusCode).toBe(200);
});
