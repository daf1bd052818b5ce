import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const body = { answer: "经复核，维持原结论", upheld: false };

/** A published result that the station has objected to. */
async function objected() {
  const one = await at(journeys.published());
  const { receipt } = (await one.does("head", "objections", { text: "与事实不符" })).done as { receipt: string };
  return { one, receipt };
}

function answer({ one, receipt }: { one: Standing; receipt: string }, who: Who, other: object = {}) {
  return one.does(who, `objections/${receipt}/answer`, { ...body, ...other });
}

test.each(["quality", "official"] as const)("%s of the authority answers", async (who) => {
  const given = await objected();
  const done = await answer(given, who);
  const seq = given.one.pure.length + 2;
  expect(done).toMatchObject({ done: { version: seq, phase: "published" } });
  const said = { ...body, receipt: given.receipt };
  expect(done).toMatchObject(left(given.one, { who, type: "answer-objection", seq, body: said }));
});

test("upheld, the decision falls: it is to be decided anew", async () => {
  const given = await objected();
  expect(await answer(given, "official", { upheld: true })).toMatchObject({ done: { phase: "running" } });
  const { rows } = await database.owner.query("select conclusion, points from assessment where id = $1", [
    given.one.which.assessment,
  ]);
  expect(rows).toEqual([{ conclusion: null, points: null }]);
});

test.each([
  ["the station", "head", 403],
  ["who was on the team", "leader", 403],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await answer(await objected(), who)).toEqual(shut(status));
});

test.each([
  ["by the city", "cityOfficial", {}, [" not-the-authority"]],
  ["without words", "quality", { answer: " " }, ["$.answer missing"]],
] as const)("nothing is answered %s", async (_, who, other, problems) => {
  expect(await answer(await objected(), who, other)).toEqual(refused(...problems));
});

test("an objection is answered once, and one that there is not never", async () => {
  const given = await objected();
  await answer(given, "quality");
  expect(await answer(given, "official", { upheld: true })).toEqual(refused(" answered"));
  expect(await answer({ ...given, receipt: "YY-2026-0" }, "official")).toEqual(refused(" no-such-objection"));
});
