import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const signed = journeys.signed();
/** The act that decided, as the journey calls it. */
const decision = signed.decision;

function approve(one: Standing, who: Who, other: object = {}) {
  return one.does(who, "approval", { decision, approved: true, reason: null, ...other });
}

test("the approving official of the authority approves what all have signed", async () => {
  const one = await at(signed);
  const done = await approve(one, "official");
  const seq = one.pure.length + 1;
  const body = { decision, approved: true, reason: null };
  expect(done).toMatchObject({ done: { version: seq, phase: "approved" } });
  expect(done).toMatchObject(left(one, { who: "official", type: "approve", seq, body }));
});

test("or sends it back, with a reason", async () => {
  const one = await at(signed);
  const done = await approve(one, "official", { approved: false, reason: "再议" });
  expect(done).toMatchObject({ done: { phase: "running" }, appended: [{ body: { reason: "再议" } }] });
});

test.each([
  ["who only prepares it", "quality", 403],
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await approve(await at(signed), who)).toEqual(shut(status));
});

test.each([
  ["by the city", journeys.signed, "cityOfficial", {}, [" not-the-authority"]],
  ["before all have signed", journeys.decided, "official", {}, [" signatures-missing"]],
  ["that he has not seen", journeys.signed, "official", { decision: "another" }, ["$.decision other-decision"]],
  ["twice", journeys.approved, "official", {}, [" approved-already"]],
  ["nor sent back without a reason", journeys.signed, "official", { approved: false }, ["$.reason missing"]],
  [
    "before it is decided",
    journeys.reconciled,
    "official",
    {},
    [" not-now", "$.decision other-decision", " signatures-missing"],
  ],
] as const)("nothing is approved %s", async (_, journey, who, other, problems) => {
  expect(await approve(await at(journey()), who, other)).toEqual(refused(...problems));
});
