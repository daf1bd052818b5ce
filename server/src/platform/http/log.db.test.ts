import { expect, test } from "vitest";
import { describeFault } from "./log.ts";
import { keptLog } from "./testing/bare-app.fixture.ts";
import { useNotes } from "./testing/notes-http.fixture.ts";

const { log, lines, text } = keptLog();
const { http, database, tree, administrator } = useNotes({ log });
const path = `/api/organisations/${tree.city.id}/notes`;

test("a request is one line: its route, how it ended, how long it took, whose account", async () => {
  await http.send(administrator, `GET ${path}?limit=7`);
  expect(lines().at(-1)).toEqual({
    level: 30,
    time: expect.any(Number),
    requestId: expect.any(String),
    method: "GET",
    route: "/api/organisations/:organisation/notes",
    status: 200,
    ms: expect.any(Number),
    account: "test",
    msg: "request",
  });
});

test("nothing that was sent is in the log", async () => {
  const headers = { cookie: "session=SECRET-1", authorization: "Bearer SECRET-2", "idempotency-key": "SECRET-3" };
  await http.send(administrator, `POST ${path}?search=SECRET-4`, { body: { text: "SECRET-5", SECRET6: 1 }, headers });
  await http.send(administrator, "GET /api/people/SECRET-7");
  await http.send(administrator, `GET ${path}?limit=SECRET-8`);
  expect(lines().length).toBeGreaterThan(2);
  expect(text.join("")).not.toContain("SECRET");
});

test("a fault of the database says which rule was broken, not by whose data", async () => {
  const twice = "insert into post (code, name) values ('zhang-san', '张三'), ('zhang-san', '张三')";
  const unique = await database.owner.query(twice).catch((fault: unknown) => fault);
  expect(describeFault(unique)).toMatchObject({ code: "23505", constraint: "post_pkey" });
  const value = await database.owner.query("select $1::uuid", ["张三"]).catch((fault: unknown) => fault);
  expect(describeFault(value)).toMatchObject({ code: "22P02", message: "(withheld)" });
  expect(JSON.stringify([describeFault(unique), describeFault(value)])).not.toMatch(/张三|zhang-san/);
});
