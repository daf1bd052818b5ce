import { expect, test } from "vitest";
import { useNotes } from "./testing/notes-http.fixture.ts";

const { http, tree, administrator, kept } = useNotes();
const path = `/api/organisations/${tree.city.id}/notes`;

test("every problem is answered at once, each at its place", async () => {
  const answer = await http.send(administrator, `POST ${path}`, { body: { text: "", times: 1.5, extra: 1 } });
  expect(answer.statusCode).toBe(422);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  const { problems, title, code } = answer.json();
  expect({ title, code }).toEqual({ title: "填写的内容有问题", code: "problems" });
  expect(problems.map(({ at }: { at: string }) => at).sort()).toEqual(["$.extra", "$.text", "$.times"]);
});

test("a body that is missing lacks its fields", async () => {
  const answer = await http.send(administrator, `POST ${path}`);
  expect(answer.json().problems).toMatchObject([{ at: "$.text", code: "missing" }]);
});

test("what is wrong with a query has its place there", async () => {
  const answer = await http.send(administrator, `GET ${path}?limit=201&other=1`);
  const places = answer.json().problems.map(({ at }: { at: string }) => at);
  expect(places.sort()).toEqual(["query.limit", "query.other"]);
});

test("the version that an edit was made on is asked for together with the rest", async () => {
  const note = "0190a000-0000-7000-8000-000000000000";
  const answer = await http.send(administrator, `PUT ${path}/${note}`, { body: { text: "" } });
  expect(answer.statusCode).toBe(428);
  expect(answer.json().problems.map(({ code }: { code: string }) => code)).toEqual(["too-small", "version-missing"]);
});

test("nothing was written for any of them", async () => {
  expect(await kept()).toEqual([]);
});
