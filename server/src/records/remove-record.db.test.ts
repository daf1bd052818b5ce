import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, anApplicant, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, keeper, entered, enter, remove, records, http } = of;
afterEach(of.emptied);

test.each([
  ["whoever keeps it", memberIn(station, "exam-affairs"), 204],
  ["whoever keeps another one", memberIn(station, "equipment"), 403],
  ["the keeper of a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["the city above", memberIn(city, "city-reviewer"), 403],
])("a batch is removed by %s", async (_, by, status) => {
  const id = await entered("batch", aBatch("2026-01"));
  expect((await remove("batch", id, { by })).statusCode).toBe(status);
});

test("it is gone, its key is free, and what it said is kept", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await remove("batch", id);
  expect((await http.send(keeper, `GET ${records("batch")}/${id}`)).statusCode).toBe(404);
  const { rows } = await of.database.owner.query("select version, removed, until_by, reason from record_version");
  expect(rows).toEqual([{ version: 1, removed: true, until_by: keeper.personId, reason: "重复登记" }]);
  expect((await enter("batch", aBatch("2026-01"))).statusCode).toBe(201);
});

test("one that others name stays, and it is said who does", async () => {
  const batch = await entered("batch", aBatch("2026-01"));
  await entered("applicant", anApplicant(batch));
  await entered("applicant", anApplicant(batch));
  await entered("paper-step", {
    ...{ batch, step: "request", doneOn: "2026-02-20", form: "1", copies: 30, signers: 2, inOrder: true },
  });
  const answer = await remove("batch", batch);
  expect([answer.statusCode, problemsOf(answer)]).toEqual([422, [" named-by-others", " named-by-others"]]);
  expect(answer.json().detail).toContain("“申报考生”中有2条");
});

test("one that was changed meanwhile stays", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await of.change("batch", id, { values: aBatch("2026-01", { passed: 1 }) });
  expect((await remove("batch", id)).json().code).toBe("stale");
  const unseen = await http.send(keeper, `PUT ${records("batch")}/${id}/removal`, { body: { reason: "重复登记" } });
  expect(unseen.statusCode).toBe(428);
});

test("the trail has that it was removed", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await remove("batch", id);
  expect((await trailOf(of.database, station))[1]).toMatchObject({
    action: "records.keep",
    subject_id: id,
    details: { register: "batch", verb: "remove" },
    before: true,
    after: true,
  });
});

test.each([" ", "", "缘".repeat(501)])("without a reason, or with too many words, it stays (%#)", async (reason) => {
  const id = await entered("batch", aBatch("2026-01"));
  const answer = await remove("batch", id, { reason });
  expect([answer.statusCode, problemsOf(answer)[0]]).toEqual([422, expect.stringContaining("$.reason")]);
  expect((await of.show("batch", id)).version).toBe(1);
});

test("the database lets nobody remove one without a reason, by whatever way", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  const tried = of.database.transaction(keeper, (transaction) =>
    runText(transaction, "delete from batch where id = $1", [id]),
  );
  await expect(tried).rejects.toThrow("without a reason");
});
