import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";
import { tokenOf, usePublic } from "./public.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const today = usePublic(database, "2026-11-21");
const contact = "syn-contact@example.org";
const purpose = "告知答复意见";

async function objected(body: object = { contact }) {
  const one = await at(journeys.published());
  const path = `POST /api/public/results/${await tokenOf(database, one)}/objections`;
  const { receipt } = (await today()(path, { text: "与事实不符", ...body })).json() as { receipt: string };
  return { one, receipt };
}

function reveal({ one, receipt }: { one: Standing; receipt: string }, who: Who, body: object = { purpose }) {
  return one.does(who, `objections/${receipt}/contact`, body);
}

test.each(["quality", "official"] as const)("%s of the authority reads it, and the trail has what for", async (who) => {
  const given = await objected();
  const done = await reveal(given, who);
  expect(done).toMatchObject({ status: 200, done: { contact }, appended: [] });
  const { rows } = await database.owner.query(
    "select action, person_id, purpose, details from audit where subject_id = $1 and action = 'assessments.see-contact'",
    [given.one.which.assessment],
  );
  const { personId: person_id } = given.one.member(who);
  expect(rows).toEqual([
    { action: "assessments.see-contact", person_id, purpose, details: { receipt: given.receipt } },
  ]);
});

test.each([
  ["the station", "head", 403],
  ["who was on the team", "leader", 403],
  ["the city, which does not answer", "cityOfficial", 404],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await reveal(await objected(), who)).toEqual(shut(status));
});

test("nothing is shown without a purpose, nor where nobody left anything", async () => {
  expect((await reveal(await objected(), "quality", { purpose: "" })).problems).toEqual(["$.purpose too-small"]);
  expect(await reveal(await objected({}), "quality")).toEqual(shut(404));
});
