import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const submit = "sheets/a1/submit";
const written = () =>
  journeys.selfAssessing().fills({ person: "考务", organisation: "station", post: "exam-affairs" }, "a1");

test("the head hands in what was written to the end", async () => {
  const one = await at(written());
  const done = await one.does("head", submit, {});
  expect(done).toMatchObject({ done: { version: 8, phase: "running" } });
  expect(done).toMatchObject(left(one, { who: "head", type: "submit", seq: 8, body: { sheet: "a1" } }));
});

test.each([
  ["whoever only writes on it", "clerk", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(written())).does(who, submit, {})).toEqual(shut(status));
});

test("it names all that is lacking, each at its place", async () => {
  const one = await at(journeys.selfAssessing());
  const lacking = ["1.1.1", "2.1.1", "3.1.1", "3.1.2", "3.1"].map((id) => `$.checks.${id} untouched`);
  expect(await one.does("head", submit, {})).toEqual(refused(...lacking));
});

test.each([
  ["another's sheet", written, "cityReviewer", submit, [" not-your-sheet"]],
  ["what is in", journeys.handedIn, "head", submit, [" not-open"]],
  ["a sheet that there is not", written, "head", "sheets/nowhere/submit", [" no-such-sheet"]],
  ["anything once it is decided", journeys.decided, "head", submit, [" not-now", " not-open"]],
] as const)("nobody hands in %s", async (_, journey, who, path, problems) => {
  expect(await (await at(journey())).does(who, path, {})).toEqual(refused(...problems));
});
