import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const body = { grounds: "三处中两处已改" };

test.each([
  ["a published result", journeys.published],
  ["not being assessed at all", journeys.declined],
] as const)("the station appeals against %s", async (_, journey) => {
  const one = await at(journey());
  const done = await one.does("head", "appeals", body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject({ done: { version: seq, phase: "appealed" } });
  expect(done).toMatchObject(left(one, { who: "head", type: "appeal", seq, body }));
});

test.each([
  ["who only works at the station", "clerk", 403],
  ["the authority", "official", 403],
  ["another station", memberIn(tree.direct, "head"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.published())).does(who, "appeals", body)).toEqual(shut(status));
});

test.each([
  ["before it is published", journeys.approved, body, [" not-now"]],
  ["twice at once", journeys.appealed, body, [" not-now"]],
  ["without grounds", journeys.published, { grounds: " " }, ["$.grounds missing"]],
] as const)("nobody appeals %s", async (_, journey, said, problems) => {
  expect(await (await at(journey())).does("head", "appeals", said)).toEqual(refused(...problems));
});
