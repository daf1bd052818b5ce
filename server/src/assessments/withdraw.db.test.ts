import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const withdraw = "sheets/a1/withdraw";

test("the station takes back what nobody has taken in hand", async () => {
  const one = await at(journeys.handedIn());
  const done = await one.does("head", withdraw, {});
  expect(done).toMatchObject(left(one, { who: "head", type: "withdraw", seq: 9, body: { sheet: "a1" } }));
});

test.each([
  ["whoever only writes on it", "clerk", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.handedIn())).does(who, withdraw, {})).toEqual(shut(status));
});

test.each([
  ["once the next stage has it", journeys.atCity, "head", [" opened-by-the-next"]],
  ["that is not in", journeys.selfAssessing, "head", [" not-submitted"]],
  ["of another", journeys.handedIn, "cityReviewer", [" not-your-sheet"]],
] as const)("no sheet is taken back %s", async (_, journey, who, problems) => {
  expect(await (await at(journey())).does(who, withdraw, {})).toEqual(refused(...problems));
});
