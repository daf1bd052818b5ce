import { people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { enterAppointed, enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const stage = "on-site-audit";
const third = { stage, person: people.third.person, post: "on-site-auditor", sheet: { scope: "all" } };

/** The audit on site, for which the province has another auditor. */
async function onSite(): Promise<Standing> {
  const one = await at(journeys.onSite());
  const person = one.names.of(people.third.person);
  await enterAppointed(database, { person, organisation: tree.province.id, post: "on-site-auditor" });
  return one;
}
const assign = (one: Standing, body: object, who: keyof typeof people = "quality") =>
  one.does(who, "assignments", { ...third, ...body });
const version = (one: Standing) => one.pure.length + 1;

test("an office assigns whom it has appointed, with a sheet that the server makes", async () => {
  const one = await onSite();
  const done = await assign(one, {});
  const sheet = { id: expect.stringMatching(/^[0-9a-f-]{36}$/), scope: "all" };
  const member = { ...people.third, ties: [] };
  const expected = left(one, { who: "quality", type: "assign-assessor", seq: version(one), body: { stage, member } });
  expect(done).toMatchObject(expected);
  expect(done.appended).toMatchObject([{ body: { sheet, override: null } }]);
});

test("he joins the panel of an open sheet, or goes without one", async () => {
  const one = await onSite();
  const joined = await assign(one, { sheet: { id: "one", scope: "all" } });
  expect(joined.appended).toMatchObject([{ body: { sheet: { id: one.names.of("one") } } }]);
  const two = await onSite();
  expect((await assign(two, { sheet: null })).appended).toMatchObject([{ body: { sheet: null } }]);
});

test.each([
  ["a post that assigns nobody", memberIn(tree.province, "team-leader"), 403],
  ["the station itself", memberIn(tree.station, "head"), 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await onSite()).does(who, "assignments", third)).toEqual(shut(status));
});

test("the city does not assign for the province", async () => {
  expect(await assign(await onSite(), {}, "cityOfficial")).toEqual(refused(" not-your-stage"));
});

test.each([
  ["whom nobody has appointed", { person: people.other.person }, ["$.person not-appointed"]],
  [
    "in a post that he does not hold, and that is not of the stage",
    { post: "city-reviewer" },
    ["$.person not-appointed", "$.post post-not-of-stage"],
  ],
  ["to a sheet that is not there", { sheet: { id: "nowhere", scope: "all" } }, ["$.sheet.id no-such-sheet"]],
  ["to lines that there are not", { sheet: { scope: ["9.9"] } }, ["$.sheet.scope unknown-check"]],
  ["to a stage that is over", { stage: "provincial-review" }, ["$.post post-not-of-stage", "$.stage stage-passed"]],
  ["to write for the station", { stage: "self-assessment" }, ["$.stage no-such-stage"]],
  ["with a reason, where nothing is in the way", { override: { reason: "急" } }, ["$.override nothing-to-override"]],
])("nobody is assigned %s", async (_, body, problems) => {
  const outcome = await assign(await onSite(), body);
  expect(outcome).toEqual(refused(...outcome.problems));
  expect(outcome.problems).toEqual(expect.arrayContaining(problems));
});

/** Has the third auditor be bound to the station. */
const TIES: Readonly<Record<string, (one: Standing, person: string) => Promise<unknown>>> = {
  "was appointed there last year": async (_, person) => {
    await enterAppointed(database, { person, organisation: tree.station.id, post: "examiner" });
    const until = "update appointment set valid_until = '2025-11-21' where person_id = $1 and organisation_id = $2";
    await database.owner.query(until, [person, tree.station.id]);
  },
  "is declared to be kin, by whichever office": async (_, person) => {
    await enterKnown(database, { person, organisation: tree.otherCity.id });
    await database.owner.query(
      `insert into tie_declaration (organisation_id, id, person_id, station_id, relation, valid_from, made_by)
       values ($1, gen_random_uuid(), $2, $3, 'kin', '2026-01-01', $2)`,
      [tree.otherCity.id, person, tree.station.id],
    );
  },
  "belongs to the body that the station belongs to": async (_, person) => {
    const body = "insert into home_body values ($1, gen_random_uuid(), $2, $3, '2026-01-01')";
    await database.owner.query(body, [tree.province.id, person, tree.city.id]);
    const station = "insert into station_body values ($1, gen_random_uuid(), $2, '2020-01-01') on conflict do nothing";
    await database.owner.query(station, [tree.station.id, tree.city.id]);
  },
};

test.each(Object.keys(TIES))("who %s is refused, and the official of the authority can override it", async (which) => {
  const one = await onSite();
  await TIES[which]?.(one, one.names.of(people.third.person));
  expect(await assign(one, {})).toEqual(refused("$.person recused"));
  const override = { reason: "本专业无其他审核员" };
  expect(await assign(one, { override })).toEqual(refused("$.override override-by-higher-post"));
  const done = await assign(one, { override }, "official");
  expect(done.appended).toMatchObject([{ body: { override, member: { ties: [{}] } } }]);
});

test("what is revoked, over, or long past binds nobody", async () => {
  const one = await onSite();
  const person = one.names.of(people.third.person);
  await enterAppointed(database, { person, organisation: tree.station.id, post: "examiner" });
  await database.owner.query(
    "update appointment set valid_until = '2024-11-20' where person_id = $1 and organisation_id = $2",
    [person, tree.station.id],
  );
  await database.owner.query(
    `insert into tie_declaration
       (organisation_id, id, person_id, station_id, relation, valid_from, valid_until, made_by, revoked_by, revoked_at)
     values ($1, gen_random_uuid(), $2, $3, 'kin', '2026-01-01', '2026-11-20', $2, null, null),
       ($1, gen_random_uuid(), $2, $3, 'kin', '2026-01-01', null, $2, $2, now())`,
    [tree.province.id, person, tree.station.id],
  );
  expect(await assign(one, {})).toMatchObject({ status: 200 });
});
