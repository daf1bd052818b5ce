import { people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { enterAppointed } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const other = { person: people.other.person, post: people.other.post };

/** An appeal, for which the province has an expert who took no part, and the city a reviewer. */
async function appealed(): Promise<Standing> {
  const one = await at(journeys.appealed());
  const inProvince = [people.other, people.expert].map(({ person, post }) => {
    return { person: one.names.of(person), organisation: tree.province.id, post };
  });
  const inCity = { person: one.names.of("city expert"), organisation: tree.city.id, post: "city-reviewer" };
  for (const appointed of [...inProvince, inCity]) await enterAppointed(database, appointed);
  return one;
}

function name(one: Standing, panel: object[], who: Who = "official") {
  return one.does(who, "appeal/panel", { panel });
}

test("the approving official of the authority names whom an office above the station has appointed", async () => {
  const one = await appealed();
  const city = { person: "city expert", post: "city-reviewer" };
  const done = await name(one, [other, city]);
  const seq = one.pure.length + 1;
  const members = [
    { ...other, organisation: "province", ties: [] },
    { ...city, organisation: "city", ties: [] },
  ];
  expect(done).toMatchObject({ done: { version: seq, phase: "appealed" } });
  const expected = left(one, { who: "official", type: "assign-appeal-panel", seq, body: { panel: members } });
  expect(done).toMatchObject(expected);
});

test("the panel is shown by name, to the station too", async () => {
  const one = await appealed();
  await name(one, [other]);
  const shown = (await http.send(one.member("head"), `GET ${one.address}`)).json().appeals;
  const person = { id: one.names.of(people.other.person), name: expect.any(String) };
  expect(shown).toMatchObject([{ panel: [{ person, post: other.post }], outcome: null }]);
});

test.each([
  ["who only prepares it", "quality", 403],
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await name(await appealed(), [other], who)).toEqual(shut(status));
});

test("the city is told no more than that it is not its own to name", async () => {
  expect(await name(await appealed(), [{ person: "nobody", post: "x" }], "cityOfficial")).toEqual(
    refused(" not-the-authority", "$.panel[0].post post-can-not-hear-it"),
  );
});

test.each([
  ["nobody", [], ["$.panel empty"]],
  ["whom nobody has appointed", [{ ...other, person: "nobody" }], ["$.panel[0].person not-appointed"]],
  [
    "who was on the team",
    [{ person: people.expert.person, post: "document-expert" }],
    ["$.panel[0].person was-on-the-team"],
  ],
  ["the same one twice", [other, other], ["$.panel[1].person given-twice"]],
  [
    "in a post that hears no appeal",
    [{ ...other, post: "log-auditor" }],
    ["$.panel[0].person not-appointed", "$.panel[0].post post-can-not-hear-it"],
  ],
])("the panel is not %s", async (_, panel, problems) => {
  expect(await name(await appealed(), panel)).toEqual(refused(...problems));
});

test("who is bound to the station hears nothing of it, and no reason helps", async () => {
  const one = await appealed();
  const person = one.names.of(people.other.person);
  await database.owner.query(
    `insert into tie_declaration (organisation_id, id, person_id, station_id, relation, valid_from, made_by)
     values ($1, gen_random_uuid(), $2, $3, 'kin', '2026-01-01', $2)`,
    [tree.province.id, person, tree.station.id],
  );
  expect(await name(one, [other])).toEqual(refused("$.panel[0].person recused"));
});

test("there is a panel where there is an appeal", async () => {
  const one = await at(journeys.published());
  expect((await name(one, [])).problems).toEqual(expect.arrayContaining([" not-now", " no-appeal"]));
});
