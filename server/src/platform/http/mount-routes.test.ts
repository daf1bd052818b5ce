import { expect, test } from "vitest";
import { bareApp } from "./testing/bare-app.fixture.ts";
import { notes } from "./testing/notes.fixture.ts";

const app = bareApp({ routes: notes });
const ID = "0190a000-0000-7000-8000-000000000000";

test("an address that is not there is a problem like any other", async () => {
  const answer = await app.inject("/api/nothing");
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ code: "not-found", detail: "没有这个地址" });
});

test("an address that is there for other methods says which", async () => {
  const answer = await app.inject({ method: "PATCH", url: `/api/organisations/${ID}/notes` });
  expect(answer.statusCode).toBe(405);
  expect(answer.headers.allow).toBe("GET, POST");
  expect(answer.json()).toMatchObject({ code: "method-not-allowed", title: "请求方式不正确" });
});
