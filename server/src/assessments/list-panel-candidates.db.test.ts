import { people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeAll, expect, test } from "vitest";
import { enterAppointed } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const [expert, inCity, tied, former] = [
  crypto.randomUUID(),
  crypto.randomUUID(),
  crypto.randomUUID(),
  crypto.randomUUID(),
];
let one: Standing;

beforeAll(async () => {
  one = await at(journeys.appealed());
  for (const id of [expert, inCity, tied]) one.names.set(id, id);
  const { province, city, otherCity, station } = tree;
  const inProvince = { organisation: province.id, post: "document-expert" };
  await enterAppointed(database, { ...inProvince, person: expert, name: "专家乙" });
  await enterAppointed(database, { organisation: city.id, post: "document-expert", person: expert, name: "专家乙" });
  await enterAppointed(database, { ...inProvince, person: tied, name: "专家丙" });
  await enterAppointed(database, { organisation: station.id, post: "examiner", person: tied });
  await enterAppointed(database, { ...inProvince, person: former, name: "专家丁" });
  await database.owner.query("update appointment set valid_until = '2026-11-20' where person_id = $1", [former]);
  await enterAppointed(database, { organisation: city.id, post: "city-reviewer", person: inCity, name: "初审员" });
  await enterAppointed(database, { organisation: city.id, post: "system-administrator", person: crypto.randomUUID() });
  await enterAppointed(database, { organisation: otherCity.id, post: "city-reviewer", person: crypto.randomUUID() });
  // Who led the team, and another who was on it, hold a post that hears appeals.
  for (const { person, post } of [people.leader, people.expert]) {
    await enterAppointed(database, { organisation: province.id, person: one.names.of(person), post });
  }
});

async function candidates(query = "", who: Who = "official") {
  const answer = await http.send(one.member(who), `GET ${one.address}/appeal/candidates?${query}`);
  return { status: answer.statusCode, ...answer.json() };
}

test("whoever holds a post that hears appeals above the station today and took no part, once, with what binds him", async () => {
  const { items, next } = await candidates();
  expect(next).toBeNull();
  const told = items.map(({ person, post, ties }: { person: { id: string }; post: string; ties: unknown[] }) => {
    return [person.id, post, ties.length];
  });
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      [expert, "document-expert", 0],
      [inCity, "city-reviewer", 0],
      [tied, "document-expert", 1],
    ]),
  );
});

test("they are sought by a part of the name, and come page by page", async () => {
  const found = await candidates(`search=${encodeURIComponent("丙")}`);
  expect(found.items).toMatchObject([{ person: { id: tied, name: "专家丙" }, ties: [{ kind: "appointment" }] }]);
  const first = await candidates("limit=2");
  const second = await candidates(`limit=2&cursor=${first.next}`);
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
});

test("what it says is what naming a panel finds", async () => {
  const panel = (person: string) =>
    one.does("official", "appeal/panel", { panel: [{ person, post: "document-expert" }] });
  expect(await panel(tied)).toMatchObject({ problems: ["$.panel[0].person recused"] });
  expect(await panel(expert)).toMatchObject({ status: 200 });
});

test.each([
  ["who only prepares it", "quality", 403],
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await candidates("", who)).toMatchObject({ status });
});

test("the city is shown its own people only", async () => {
  const { items } = await candidates("", "cityOfficial");
  const ids = items.map(({ person }: { person: { id: string } }) => person.id);
  expect(new Set(ids)).toEqual(new Set([expert, inCity]));
});
