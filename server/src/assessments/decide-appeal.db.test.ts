import { edition, people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { act } from "./assessments.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const body = { upheld: false, reason: "查无新证据", lift: [] };

/** An appeal that an expert of the province hears. */
async function heard(journey: () => ReturnType<typeof journeys.appealed> = journeys.appealed): Promise<Standing> {
  const one = await at(journey());
  const panel = one.names.in([{ ...people.other, ties: [] }]);
  const how = { ...one.which, actor: one.member("official"), services: { editions: [edition] } };
  const done = await act(database, { ...how, type: "assign-appeal-panel", content: { panel } });
  expect(done).toMatchObject({ ok: true });
  return one;
}

function declinedAndAppealed() {
  return journeys.declined().does(people.head, "appeal", { grounds: "文件是有的" });
}

function decide(one: Standing, who: Who, other: object = {}) {
  return one.does(who, "appeal/decision", { ...body, ...other });
}

test("whoever was named to hear it decides; dismissed, the result stands", async () => {
  const one = await heard();
  const done = await decide(one, "other");
  const seq = one.pure.length + 2;
  expect(done).toMatchObject({ done: { version: seq, phase: "published" } });
  expect(done).toMatchObject(left(one, { who: "other", type: "decide-appeal", seq, body }));
});

test("upheld, the decision falls, and the station knows why though the result is not its to know any more", async () => {
  const one = await heard();
  expect(await decide(one, "other", { upheld: true, reason: "属实" })).toMatchObject({ done: { phase: "running" } });
  const shown = (await http.send(one.member("head"), `GET ${one.address}`)).json();
  expect(shown).toMatchObject({ decision: null, publication: null });
  expect(shown.appeals).toMatchObject([
    { grounds: "三处中两处已改", outcome: { upheld: true, reason: "属实", lift: [] } },
  ]);
});

test("what stood against beginning is lifted by name", async () => {
  const one = await heard(declinedAndAppealed);
  const upheld = { upheld: true, reason: "文件已补交" };
  expect(await decide(one, "other", upheld)).toEqual(refused("$.lift empty"));
  expect(await decide(one, "other", { ...upheld, lift: ["V2"] })).toEqual(refused("$.lift unknown-veto"));
  expect(await decide(one, "other", { ...upheld, lift: ["V1"] })).toMatchObject({ done: { phase: "prepared" } });
});

test.each([
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "team-leader"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await decide(await heard(), who)).toEqual(shut(status));
});

test.each([
  ["by who led the team", "leader", {}, [" not-on-the-panel"]],
  ["by the authority itself", "official", {}, [" not-on-the-panel"]],
  ["without a reason", "other", { reason: " " }, ["$.reason missing"]],
  [
    "with vetoes that fall though it is dismissed",
    "other",
    { lift: ["V1"] },
    ["$.lift not-upheld", "$.lift unknown-veto"],
  ],
] as const)("nothing is decided %s", async (_, who, other, problems) => {
  expect(await decide(await heard(), who, other)).toEqual(refused(...problems));
});

test("nothing is decided where nobody appeals", async () => {
  expect(await decide(await at(journeys.published()), "other")).toEqual(refused(" not-now", " not-on-the-panel"));
});
