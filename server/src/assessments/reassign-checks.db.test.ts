import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
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

test.each([
  ["the leader", "leader"],
  ["who assigns for the province", "quality"],
] as const)("%s is shown whose sheets are open, of what, and nothing that is written on them", async (_, who) => {
  const one = await at(journeys.onSite());
  const sheets = await shownTo(one, who);
  const open = sheets.filter(({ reassignable }) => reassignable !== null);
  expect(new Set(open.map(({ id }) => id))).toEqual(new Set([one.names.of("one"), one.names.of("two")]));
  const writers = [{ id: one.member("second").personId }];
  const two = open.find(({ id }) => id === one.names.of("two"));
  expect(two).toMatchObject({ inside: null, reassignable: { scope: "all", writers } });
});

test.each([
  ["the auditor", "auditor"],
  ["the station", "head"],
  ["the city", "cityOfficial"],
] as const)("%s is not shown whose a hidden sheet is", async (_, who) => {
  const sheets = await shownTo(await at(journeys.onSite()), who);
  expect(sheets.map(({ reassignable }) => reassignable)).toEqual(sheets.map(() => null));
});

test("when it is decided there is nothing to be given to others", async () => {
  const sheets = await shownTo(await at(journeys.decided()), "leader");
  expect(sheets.some(({ reassignable }) => reassignable !== null)).toBe(false);
});

async function shownTo(one: Standing, who: Who) {
  const answer = await http.send(one.member(who), `GET ${one.address}`);
  return answer.json().sheets as { id: string; inside: object | null; reassignable: object | null }[];
}
