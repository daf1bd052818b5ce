import { describe, expect, test } from "vitest";
import { problemsOf, trailOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { madeUpPerson, peopleOf, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, sibling, foreign } = useTree(database);
const register = (who: ReturnType<typeof memberIn>, where: { id: string }, body: object) =>
  http.send(who, `POST ${peopleOf(where)}`, { body });

test.each([
  ["its head", memberIn(station, "head")],
  ["its general affairs", memberIn(station, "general-affairs")],
  ["its system administrator", memberIn(station, "system-administrator")],
  ["the system administrator above", memberIn(province, "system-administrator")],
])("a person is registered by %s", async (_, member) => {
  const answer = await register(member, station, madeUpPerson());
  expect([answer.statusCode, Object.keys(answer.json())]).toEqual([201, ["id"]]);
});

test.each([
  ["another post", memberIn(station, "exam-affairs"), 403],
  ["the head above", memberIn(city, "head"), 403],
  ["an organisation beside", memberIn(sibling, "system-administrator"), 404],
  ["another tree", memberIn(foreign, "system-administrator"), 404],
  ["below", memberIn(sibling, "head"), 404],
])("a person is not registered by %s", async (_, member, status) => {
  expect((await register(member, station, madeUpPerson())).statusCode).toBe(status);
});

describe("a person whom another organisation knows", () => {
  test("is the same one, by the same answer, and with nothing of what the other entered", async () => {
    const person = madeUpPerson("示甲");
    const first = await register(memberIn(foreign, "system-administrator"), foreign, person);
    const known = await register(memberIn(station, "head"), station, {
      name: "示甲（本站）",
      residentId: person.residentId,
    });
    expect(known.json()).toEqual(first.json());
    const shown = await http.send(memberIn(station, "head"), `GET ${peopleOf(station)}/${known.json().id}`);
    expect(shown.json()).toMatchObject({ name: "示甲（本站）", mobile: null, appointments: [] });
    const unseen = await http.send(memberIn(foreign, "head"), `GET ${peopleOf(foreign)}/${first.json().id}`);
    expect(unseen.json()).toMatchObject({ name: "示甲" });
  });

  test("is matched however his number is written, and registered once in an organisation", async () => {
    const person = madeUpPerson();
    await registerIn(http, station, person);
    const spaced = `${person.residentId.slice(0, 6)} ${person.residentId.slice(6)}`.toLowerCase();
    const again = await register(memberIn(station, "head"), station, { ...person, residentId: spaced });
    expect([again.statusCode, again.json().code]).toEqual([409, "already-there"]);
  });

  test("is not registered or shown by whoever merely knows his id", async () => {
    const id = await registerIn(http, sibling, madeUpPerson());
    expect((await http.send(memberIn(station, "head"), `GET ${peopleOf(station)}/${id}`)).statusCode).toBe(404);
    const answer = await register(memberIn(station, "head"), station, { ...madeUpPerson(), id });
    expect(problemsOf(answer)).toEqual(["$.id unknown-field"]);
  });
});

test.each([
  [{ name: "示", residentId: "879999199001010013", mobile: "19999999999" }, ["$.residentId", "$.mobile"]],
  [{ name: " ", residentId: 1, mobile: null }, ["$.name", "$.residentId"]],
  [{ name: "示", residentId: "00", mobile: "13" }, ["$.residentId", "$.mobile"]],
])("everything that is wrong is said at once: %j", async (body, places) => {
  const answer = await register(memberIn(station, "head"), station, body);
  expect(answer.statusCode).toBe(422);
  expect([...new Set(problemsOf(answer).map((problem) => problem.split(" ")[0]))]).toEqual(places);
  expect(answer.body).not.toContain("879999199001010013");
});

test("numbers stand nowhere in clear, neither with the person nor on the trail", async () => {
  const person = madeUpPerson("示范样");
  const id = await registerIn(http, city, person);
  const { rows } = await database.owner.query(
    "select p.*, r.* from person p join registration r on r.person_id = p.id where p.id = $1",
    [id],
  );
  const trail = await trailOf(database, city);
  for (const text of [person.residentId, person.mobile]) {
    expect(rows.every((row) => !Object.values(row).some((value) => String(value).includes(text)))).toBe(true);
    expect(JSON.stringify(trail)).not.toContain(text);
  }
  expect(trail).toMatchObject([{ action: "people.register", subject_kind: "person", subject_id: id }]);
  expect(JSON.stringify(trail)).not.toContain("示范样");
});
