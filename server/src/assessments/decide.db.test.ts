import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const body = { conclusion: "recommended", conditions: [] };

test("the leader concludes, and what comes of it stands in lists", async () => {
  const one = await at(journeys.reconciled());
  const done = await one.does("leader", "decision", body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject({ done: { version: seq, phase: "decided" } });
  expect(done).toMatchObject(left(one, { who: "leader", type: "decide", seq, body }));
  const { rows } = await database.owner.query("select conclusion, points from assessment where id = $1", [
    one.which.assessment,
  ]);
  expect(rows).toEqual([{ conclusion: "recommended", points: 8500 }]);
});

test.each([
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "team-leader"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.reconciled())).does(who, "decision", body)).toEqual(shut(status));
});

const condition = { what: "", until: "2026-11-01" };
test.each([
  ["by another of the team", journeys.reconciled, "auditor", {}, [" not-the-leader"]],
  [
    "as another purpose would",
    journeys.reconciled,
    "leader",
    { conclusion: "qualified" },
    ["$.conclusion not-of-this-purpose"],
  ],
  [
    "conditionally without conditions",
    journeys.reconciled,
    "leader",
    { conclusion: "conditionally-recommended" },
    ["$.conditions empty"],
  ],
  [
    "with conditions that say nothing",
    journeys.reconciled,
    "leader",
    { conditions: [condition] },
    ["$.conditions without-conditions", "$.conditions[0].what missing", "$.conditions[0].until in-the-past"],
  ],
  ["what a veto has failed", journeys.stopped, "leader", {}, ["$.conclusion result-fails"]],
  [
    "before it is reconciled",
    journeys.settled,
    "leader",
    {},
    ["$.checks.1.1.1 not-reconciled", "$.checks.2.1.1 not-reconciled", "$.checks.3.1 not-reconciled"],
  ],
] as const)("nobody concludes %s", async (_, journey, who, wrong, problems) => {
  expect(await (await at(journey())).does(who, "decision", { ...body, ...wrong })).toEqual(refused(...problems));
});
