import { expect, test } from "vitest";
import { useNotes } from "./testing/notes-http.fixture.ts";

const { http, tree, administrator } = useNotes();
const note = `PUT /api/organisations/${tree.city.id}/notes/0190a000-0000-7000-8000-000000000000`;
const body = { text: "甲" };

test("an edit of the version that it saw answers the next as its ETag", async () => {
  const answer = await http.send(administrator, note, { body, headers: { "if-match": '"7"' } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers.etag).toBe('"8"');
});

test("an edit of an older version is refused", async () => {
  const answer = await http.send(administrator, note, { body, headers: { "if-match": '"6"' } });
  expect(answer.statusCode).toBe(412);
  expect(answer.json()).toMatchObject({ code: "stale", title: "内容已被修改" });
});

test.each(["*", '"x"', "7", '"7", "8"'])("an edit of any version is not taken: %s", async (tag) => {
  const answer = await http.send(administrator, note, { body, headers: { "if-match": tag } });
  expect(answer.statusCode).toBe(428);
});
