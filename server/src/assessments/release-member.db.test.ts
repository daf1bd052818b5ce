import { people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const body = { stage: "on-site-audit", person: people.second.person, reason: "调离" };

test("the office releases whom it assigned, and says why", async () => {
  const one = await at(journeys.audited());
  const done = await one.does("quality", "releases", body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject(left(one, { who: "quality", type: "release-member", seq, body }));
});

test.each([
  ["the leader", "leader", 403],
  ["another city", memberIn(tree.otherCity, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.audited())).does(who, "releases", body)).toEqual(shut(status));
});

test.each([
  ["by another office", journeys.audited, "cityOfficial", {}, [" not-your-stage"]],
  ["whose sheet only he could finish", journeys.onSite, "quality", {}, ["$.person reassign-first"]],
  [
    "who is not on the team, and why",
    journeys.audited,
    "quality",
    { person: "nobody", reason: "" },
    ["$.person not-on-the-team", "$.reason missing"],
  ],
  ["who decided it", journeys.decided, "quality", { person: people.leader.person }, ["$.person answers-for-it"]],
] as const)("nobody is released %s", async (_, journey, who, wrong, problems) => {
  expect(await (await at(journey())).does(who, "releases", { ...body, ...wrong })).toEqual(refused(...problems));
});
