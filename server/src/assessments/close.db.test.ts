import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);

async function close(one: Standing, who: Who, other: object = {}) {
  const { hash } = (await http.send(one.member("quality"), `GET ${one.address}/snapshot`)).json();
  return await one.does(who, "closing", { snapshot: hash, ...other });
}

async function hashes({ which }: Standing): Promise<string[]> {
  const sql = "select hash from assessment_snapshot where assessment_id = $1 order by taken_at";
  return (await database.owner.query(sql, [which.assessment])).rows.map(({ hash }) => hash);
}

test("the authority closes what is not assessed at all, and what it closed with is kept", async () => {
  const one = await at(journeys.declined());
  const done = await close(one, "quality");
  const seq = one.pure.length + 1;
  expect(done).toMatchObject({ done: { version: seq, phase: "closed" } });
  const [kept = ""] = await hashes(one);
  expect(done).toMatchObject(left(one, { who: "quality", type: "close", seq, body: {} }));
  expect(done.appended).toMatchObject([{ body: { snapshot: kept } }]);
  const shown = (await http.send(one.member("head"), `GET ${one.address}`)).json();
  expect(shown.closed).toEqual({ snapshot: kept, at: expect.stringMatching(/^2026-11-21T/) });
});

test("a result that was published and is closed is kept as it was both times", async () => {
  const one = await at(journeys.closed());
  const [published, closed, ...more] = await hashes(one);
  expect([published === closed, more]).toEqual([false, []]);
  const page = await database.owner.query("select content from assessment_public where assessment_id = $1", [
    one.which.assessment,
  ]);
  expect(page.rows).toMatchObject([{ content: { snapshot: closed, conclusion: "recommended" } }]);
});

test.each([
  ["who only takes part", "leader", 403],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await close(await at(journeys.declined()), who)).toEqual(shut(status));
});

test.each([
  ["by the station that was assessed", journeys.declined, "head", {}, [" not-yours-to-close"]],
  ["by the city", journeys.declined, "cityOfficial", {}, [" not-yours-to-close"]],
  ["as it was not seen", journeys.declined, "quality", { snapshot: "0".repeat(64) }, ["$.snapshot other-snapshot"]],
  ["while it is shown to everybody", journeys.published, "quality", {}, [" publicity-not-over"]],
  ["under appeal", journeys.appealed, "quality", {}, [" not-now", " publicity-not-over"]],
  ["before it is finished", journeys.handedIn, "quality", {}, [" not-finished"]],
  ["twice", journeys.closed, "quality", {}, [" not-now", " publicity-not-over"]],
] as const)("nothing is closed %s", async (_, journey, who, other, problems) => {
  const one = await at(journey());
  const before = await hashes(one);
  expect(await close(one, who, other)).toEqual(refused(...problems));
  expect(await hashes(one)).toEqual(before);
});
