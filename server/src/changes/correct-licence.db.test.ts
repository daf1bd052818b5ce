import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { CORRECTION, useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { station, city, otherCity, province, official, head } = of;
afterEach(of.emptied);

test.each([
  ["an official of whoever decides", official, 200],
  ["another post of that office", memberIn(city, "city-reviewer"), 403],
  ["the station itself", head, 403],
  ["an official of another city", memberIn(otherCity, "approving-official"), 404],
  ["an official of the province, who is not next", memberIn(province, "approving-official"), 422],
])("a licence is corrected by %s", async (_, by, status) => {
  const answer = await of.corrects(await of.licensed(), CORRECTION, { by });
  expect(answer.statusCode, answer.body).toBe(status);
});

test("what it said stays, with why, and by whom of which office", async () => {
  const { rows } = await of.database.owner.query("select 1 from registration where person_id = $1", [
    official.personId,
  ]);
  if (rows.length === 0) await of.named(official, "示范官");
  const id = await of.licensed();
  expect((await of.corrects(id)).json()).toEqual({ version: 2 });
  const shown = await of.show("licence", id);
  expect(shown.values).toMatchObject({ number: "L-1", validFrom: "2020-01-01", validUntil: "2029-12-31" });
  expect(shown.history).toMatchObject([
    { version: 1, by: "乙市示范官", why: CORRECTION.reason, values: { validUntil: null } },
  ]);
});

test("a reissue and a new registration say who granted them, and why", async () => {
  const { rows } = await of.database.owner.query("select 1 from registration where person_id = $1", [
    official.personId,
  ]);
  if (rows.length === 0) await of.named(official, "示范官");
  await of.registers();
  const licence = await of.licensed();
  await of.decide(await of.applied({ head: "示范丙" }), { granted: true });
  expect((await of.show("licence", licence)).history).toMatchObject([
    { by: "乙市示范官", why: "随变更登记换发：负责人由“示范甲”变更为“示范丙”" },
  ]);
  expect(await of.list()).toMatchObject([{ endedBy: "乙市示范官" }]);
  const [registration] = await of.recordsOf("station-profile");
  expect(registration).toMatchObject({ enteredBy: "乙市示范官" });
});

test.each<[string, object, string]>([
  ["that is no correction", { number: "L-1", reason: "误" }, " nothing-changes"],
  ["without a reason", { number: "L-2" }, "$.reason"],
  ["that ends before it begins", { validUntil: "2019-12-31", reason: "误" }, "$.validUntil ends-before-it-begins"],
  ["to the number of another", { number: "L-9", reason: "误" }, "$.number already-there"],
])("one %s is refused", async (_, body, problem) => {
  const id = await of.licensed();
  await of.licensed({ number: "L-9" });
  const answer = await of.corrects(id, body);
  expect([answer.statusCode >= 400, problemsOf(answer)[0]]).toEqual([true, expect.stringContaining(problem)]);
  expect((await of.show("licence", id)).version).toBe(1);
});

test("one that was made on an older version is refused", async () => {
  const id = await of.licensed();
  await of.corrects(id);
  expect((await of.corrects(id, { number: "L-2", reason: "误" })).json().code).toBe("stale");
});

test("the trail has it", async () => {
  const id = await of.licensed();
  await of.corrects(id);
  expect((await trailOf(of.database, station)).at(-1)).toMatchObject({
    action: "changes.correct",
    subject_id: id,
    person_id: official.personId,
    details: { register: "licence", columns: ["validUntil"] },
    before: true,
    after: true,
  });
});

test("a station can't note a correction of its own", async () => {
  const id = await of.licensed();
  const note = of.database.transaction(head, (transaction) =>
    runText(
      transaction,
      `insert into licence_correction (organisation_id, id, licence_id, licence_version, reason)
       values ($1, gen_random_uuid(), $2, 1, '误')`,
      [station.id, id],
    ),
  );
  await expect(note).rejects.toThrow("row-level security");
});
