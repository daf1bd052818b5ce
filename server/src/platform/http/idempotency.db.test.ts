import { beforeEach, expect, test } from "vitest";
import { memberIn } from "./testing/http.fixture.ts";
import { useNotes } from "./testing/notes-http.fixture.ts";

const { database, http, tree, administrator, kept, clear } = useNotes();
const path = `POST /api/organisations/${tree.city.id}/notes`;
beforeEach(clear);

function send(text: string, { key = "key-0001", as = administrator } = {}) {
  return http.send(as, path, { body: { text }, headers: { "idempotency-key": key } });
}

test("sent again, a command is answered the same and done once", async () => {
  const [first, second] = [await send("甲"), await send("甲")];
  expect(second.statusCode).toBe(201);
  expect(second.body).toBe(first.body);
  expect(await kept()).toEqual(["甲"]);
});

test("two at once are done once, and both answered", async () => {
  const answers = await Promise.all([send("甲"), send("甲"), send("甲")]);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
  expect(await kept()).toEqual(["甲"]);
});

test("the same key for another body is refused", async () => {
  await send("甲");
  const answer = await send("乙");
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ code: "key-used" });
  expect(await kept()).toEqual(["甲"]);
});

test("another key is another command, and so is another person's", async () => {
  await send("甲");
  await send("甲", { key: "key-0002" });
  await send("甲", { as: memberIn(tree.city, "system-administrator") });
  expect(await kept()).toEqual(["甲", "甲", "甲"]);
});

test("a refusal keeps no key: mended, the command goes through under it", async () => {
  expect((await send("refused")).statusCode).toBe(404);
  expect((await send("甲")).statusCode).toBe(201);
  expect(await kept()).toEqual(["甲"]);
});

test("a deletion sent again is answered again", async () => {
  const request = `DELETE /api/organisations/${tree.station.id}/notes/0190a000-0000-7000-8000-000000000000`;
  const headers = { "idempotency-key": "key-0003" };
  const answers = [
    await http.send(administrator, request, { headers }),
    await http.send(administrator, request, { headers }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204]);
  expect(await kept()).toEqual(["deleted"]);
});

test("what was answered does not lie open in the database", async () => {
  await send("a-secret-answer");
  const { rows } = await database.owner.query("select answer::text from idempotency");
  expect(rows).toHaveLength(1);
  expect(rows[0].answer).not.toContain("a-secret-answer");
});

test.each(["short", "x".repeat(129), "with space", "鍵鍵鍵鍵鍵鍵鍵鍵"])("%s is no key", async (key) => {
  const sent = { body: { text: "甲" }, headers: { "idempotency-key": Buffer.from(key).toString("latin1") } };
  expect((await http.send(administrator, path, sent)).statusCode).toBe(400);
});
