import { beforeEach, expect, test } from "vitest";
import { keptLog } from "./testing/bare-app.fixture.ts";
import { attempts } from "./testing/notes.fixture.ts";
import { useNotes } from "./testing/notes-http.fixture.ts";

const { log, lines } = keptLog();
const { http, tree, administrator, kept, clear } = useNotes({ log });
const path = `POST /api/organisations/${tree.city.id}/notes`;
beforeEach(async () => {
  attempts.length = 0;
  await clear();
});

test.each(["fault", "misshapen"])("a %s shows a number to ask for and leaves nothing behind", async (text) => {
  const answer = await http.send(administrator, path, { body: { text } });
  expect(answer.statusCode).toBe(500);
  expect(answer.json()).toMatchObject({ code: "fault", title: "系统出现故障", problems: [] });
  expect(answer.body).toContain(answer.headers["x-request-id"]);
  expect(answer.body).not.toContain("张三");
  expect(attempts).toEqual([text]);
  expect(await kept()).toEqual([]);
});

test("a refusal leaves nothing behind either", async () => {
  expect((await http.send(administrator, path, { body: { text: "refused" } })).statusCode).toBe(404);
  expect(attempts).toEqual(["refused"]);
  expect(await kept()).toEqual([]);
});

test("a fault is logged under its number, with where it happened", async () => {
  const answer = await http.send(administrator, path, { body: { text: "fault" } });
  const line = lines().find(({ requestId, msg }) => requestId === answer.headers["x-request-id"] && msg === "fault");
  expect(line).toMatchObject({ level: 50, err: { type: "Error", at: expect.arrayContaining([expect.any(String)]) } });
});
