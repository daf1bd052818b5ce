import { findReceipt } from "@jianheng/domain/assessments";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const body = { text: "第2.1.1条与事实不符" };

test.each(["head", "clerk"] as const)("%s of the station objects, and is given a receipt", async (who) => {
  const one = await at(journeys.published());
  const done = await one.does(who, "objections", body);
  const seq = one.pure.length + 1;
  const { receipt } = done.done as { receipt: string };
  expect(findReceipt(receipt)).toBe(receipt);
  expect(done).toMatchObject({ done: { version: seq, phase: "published", receipt } });
  expect(done).toMatchObject(left(one, { who, type: "object", seq, body: { ...body, receipt } }));
});

test("each objection has a receipt of its own", async () => {
  const one = await at(journeys.published());
  const receipts = [await one.does("head", "objections", body), await one.does("head", "objections", body)].map(
    ({ done }) => (done as { receipt: string }).receipt,
  );
  expect(new Set(receipts).size).toBe(2);
});

test.each([
  ["the authority", "quality", 403],
  ["another station of the province", memberIn(tree.direct, "head"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.published())).does(who, "objections", body)).toEqual(shut(status));
});

test.each([
  ["before anything is published", journeys.approved, body, [" not-now", " not-in-the-period"]],
  ["while an appeal is heard", journeys.appealed, body, [" not-now"]],
  ["when it is over", journeys.closed, body, [" not-now"]],
  ["without a word", journeys.published, { text: "  " }, ["$.text missing"]],
] as const)("nobody objects %s", async (_, journey, said, problems) => {
  expect(await (await at(journey())).does("head", "objections", said)).toEqual(refused(...problems));
});
