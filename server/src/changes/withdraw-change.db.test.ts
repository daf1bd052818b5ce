import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { station, sibling, official, head, withdraw } = of;
afterEach(of.emptied);

test.each([
  ["its head", head, 200],
  ["another of its posts", memberIn(station, "exam-affairs"), 403],
  ["the head of a station beside", memberIn(sibling, "head"), 404],
  ["the official who would decide", official, 403],
])("an application is withdrawn by %s", async (_, by, status) => {
  await of.registers();
  expect((await withdraw(await of.applied({ head: "示范丙" }), by)).statusCode).toBe(status);
});

test("it is over then, stays in the list, and another may be made", async () => {
  await of.registers();
  const id = await of.applied({ head: "示范丙" });
  await withdraw(id);
  expect(problemsOf(await withdraw(id))).toEqual([" already-ended"]);
  expect(problemsOf(await of.decide(id, { granted: true }))).toEqual([" already-ended"]);
  expect(await of.list()).toMatchObject([{ id, state: "withdrawn" }]);
  expect(await of.list(head, of.path, "?open=true")).toEqual([]);
  await of.applied({ head: "示范丁" });
});

test("one that is not there is not found; the trail has the one that was", async () => {
  await of.registers();
  expect((await withdraw(crypto.randomUUID())).statusCode).toBe(404);
  const id = await of.applied({ head: "示范丙" });
  await withdraw(id);
  expect((await trailOf(of.database, station)).at(-1)).toMatchObject({ action: "changes.withdraw", subject_id: id });
});
