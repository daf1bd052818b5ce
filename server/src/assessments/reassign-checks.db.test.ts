import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const body = { from: "two", moves: [{ line: "2.1.1", to: "one" }], reason: "因病" };

test("the leader gives the lines of who dropped out to another", async () => {
  const one = await at(journeys.onSite());
  const done = await one.does("leader", "reassignments", body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject(left(one, { who: "leader", type: "reassign-checks", seq, body }));
});

test.each([
  ["an auditor", "auditor", 403],
  ["the station", "head", 403],
  ["another city", memberIn(tree.otherCity, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.onSite())).does(who, "reassignments", body)).toEqual(shut(status));
});

test.each([
  ["by an office whose stage it is not", "cityOfficial", {}, [" not-the-leader"]],
  ["without a reason", "leader", { reason: "" }, ["$.reason missing"]],
  ["from a sheet that there is not", "leader", { from: "nowhere" }, ["$.from no-such-sheet"]],
  [
    "that the sheet does not have, to one that is in",
    "leader",
    { moves: [{ line: "9.9", to: "expert" }] },
    ["$.moves[0].line unknown-check", "$.moves[0].to not-an-open-sheet"],
  ],
] as const)("nothing is reassigned %s", async (_, who, wrong, problems) => {
  const outcome = await (await at(journeys.onSite())).does(who, "reassignments", { ...body, ...wrong });
  expect(outcome).toEqual(refused(...problems));
});
