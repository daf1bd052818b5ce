import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeAll, expect, test } from "vitest";
import { enterAppointed } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const [free, tied, former] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
let one: Standing;

beforeAll(async () => {
  one = await at(journeys.onSite());
  for (const id of [free, tied]) one.names.set(id, id);
  const { province, station, city } = tree;
  const auditor = { organisation: province.id, post: "on-site-auditor" };
  await enterAppointed(database, { ...auditor, person: free, name: "审核员乙" });
  await enterAppointed(database, { ...auditor, person: free, post: "team-leader" });
  await enterAppointed(database, { ...auditor, person: tied, name: "审核员丙" });
  await enterAppointed(database, { organisation: station.id, post: "examiner", person: tied });
  await enterAppointed(database, { ...auditor, person: former, name: "审核员丁" });
  await enterAppointed(database, { organisation: city.id, post: "city-reviewer", person: free, name: "初审员" });
  await database.owner.query("update appointment set valid_until = '2026-11-20' where person_id = $1", [former]);
  await database.owner.query(
    `insert into tie_declaration (organisation_id, id, person_id, station_id, relation, valid_from, made_by)
     values ($1, gen_random_uuid(), $2, $3, 'master-apprentice', '2026-01-01', $2)`,
    [province.id, tied, station.id],
  );
});

async function candidates(query: string, who: Who = "quality") {
  const answer = await http.send(one.member(who), `GET ${one.address}/candidates?${query}`);
  return { status: answer.statusCode, ...answer.json() };
}

test("whoever holds a post of the stage in its office today, with what binds him to the station", async () => {
  const { items, next } = await candidates("stage=on-site-audit");
  expect(next).toBeNull();
  const person = { id: free, name: "审核员乙" };
  expect(items).toHaveLength(3);
  expect(items).toEqual(
    expect.arrayContaining([
      { person, post: "on-site-auditor", ties: [] },
      { person, post: "team-leader", ties: [] },
      {
        person: { id: tied, name: "审核员丙" },
        post: "on-site-auditor",
        ties: [
          { kind: "declared", words: { zh: "已申报的师徒关系", en: "a declared relation (master and apprentice)" } },
          { kind: "appointment", words: expect.objectContaining({ zh: expect.stringContaining("任职") }) },
        ],
      },
    ]),
  );
});

test("what it says is what an assignment finds", async () => {
  const body = { stage: "on-site-audit", post: "on-site-auditor", sheet: null };
  expect(await one.does("quality", "assignments", { ...body, person: tied })).toMatchObject({
    problems: ["$.person recused"],
  });
  expect(await one.does("quality", "assignments", { ...body, person: free })).toMatchObject({ status: 200 });
});

test("they are sought by a part of the name, and come page by page", async () => {
  const found = await candidates(`stage=on-site-audit&search=${encodeURIComponent("丙")}`);
  expect(found.items.map(({ person }: { person: { id: string } }) => person.id)).toEqual([tied]);
  const first = await candidates("stage=on-site-audit&limit=2");
  const second = await candidates(`stage=on-site-audit&limit=2&cursor=${first.next}`);
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
});

test("of a stage that has no team it is refused, and of an office that one does not see there is nobody", async () => {
  expect(await candidates("stage=self-assessment")).toMatchObject({ status: 422, code: "no-such-stage" });
  expect(await candidates("stage=spot-check")).toMatchObject({ status: 422 });
  expect(await candidates("stage=on-site-audit", "cityReviewer")).toMatchObject({ status: 200, items: [] });
  const own = await candidates("stage=city-review", "cityReviewer");
  expect(own.items).toMatchObject([{ person: { id: free }, post: "city-reviewer" }]);
});

test.each([
  ["the leader", "leader", 403],
  ["the station", "head", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await candidates("stage=on-site-audit", who)).toMatchObject({ status });
});
