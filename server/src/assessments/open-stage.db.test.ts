import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const city = { stage: "city-review" };

test("the city takes in hand what the station handed in", async () => {
  const one = await at(journeys.handedIn());
  const done = await one.does("cityReviewer", "stages", city);
  expect(done).toMatchObject({ done: { version: 9, phase: "running" } });
  expect(done).toMatchObject(left(one, { who: "cityReviewer", type: "open-stage", seq: 9, body: city }));
});

test.each([
  ["a post of the station that has no part", memberIn(tree.station, "archivist"), 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.handedIn())).does(who, "stages", city)).toEqual(shut(status));
});

test.each([
  ["by whose stage it is not", journeys.handedIn, "quality", city, [" not-your-stage"]],
  ["that is not its turn", journeys.handedIn, "quality", { stage: "on-site-audit" }, ["$.stage not-next"]],
  ["twice", journeys.atCity, "cityReviewer", city, ["$.stage opened-already", "$.stage sheets-missing"]],
  ["while sheets are out", journeys.selfAssessing, "cityReviewer", city, ["$.stage sheets-missing"]],
  ["that it does not have", journeys.handedIn, "quality", { stage: "spot-check" }, ["$.stage no-such-stage"]],
  ["that there is not at all", journeys.handedIn, "quality", { stage: "x" }, ["$.stage not-listed"]],
  ["once it is stopped", journeys.stopped, "quality", city, [" not-now"]],
] as const)("a stage is not opened %s", async (_, journey, who, body, problems) => {
  const outcome = await (await at(journey())).does(who, "stages", body);
  expect(outcome).toEqual(refused(...outcome.problems));
  expect(outcome.problems).toEqual(expect.arrayContaining([...problems]));
});
