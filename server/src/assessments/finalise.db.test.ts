import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const path = "sheets/a1/finalise";

test("the reviewer accepts a sheet as it is", async () => {
  const one = await at(journeys.atCity());
  const done = await one.does("cityReviewer", path, {});
  const seq = one.pure.length + 1;
  expect(done).toMatchObject(left(one, { who: "cityReviewer", type: "finalise", seq, body: { sheet: "a1" } }));
});

test.each([
  ["the station itself", "head", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.atCity())).does(who, path, {})).toEqual(shut(status));
});

test.each([
  ["by whose hands it is not in", journeys.atCity, "expert", path, [" not-in-your-hands"]],
  ["while he is blind to it", journeys.onSite, "auditor", "sheets/expert/finalise", [" blind-yet"]],
  ["that is still being written", journeys.onSite, "leader", "sheets/one/finalise", [" not-submitted"]],
  ["that is final", journeys.atProvince, "expert", path, [" not-submitted"]],
] as const)("no sheet is made final %s", async (_, journey, who, at1, problems) => {
  expect(await (await at(journey())).does(who, at1, {})).toEqual(refused(...problems));
});
