import { people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const path = "sheets/a1/resubmit";
const body = { answer: "已补记录" };
const returned = () =>
  journeys
    .atCity()
    .does(people.cityReviewer, "return", { sheet: "a1", lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" });

test("the station hands in again, and says what it did", async () => {
  const one = await at(returned());
  const done = await one.does("head", path, body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject(left(one, { who: "head", type: "resubmit", seq, body: { sheet: "a1", ...body } }));
});

test.each([
  ["whoever only writes on it", "clerk", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(returned())).does(who, path, body)).toEqual(shut(status));
});

test.each([
  ["without an answer", returned, "head", { answer: "" }, ["$.answer missing"]],
  ["that was not returned", journeys.handedIn, "head", body, [" not-returned"]],
  ["of another", returned, "cityReviewer", body, [" not-your-sheet"]],
] as const)("no sheet is handed in again %s", async (_, journey, who, given, problems) => {
  expect(await (await at(journey())).does(who, path, given)).toEqual(refused(...problems));
});
