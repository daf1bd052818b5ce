import { succeed } from "@jianheng/domain/kernel";
import { expect, test } from "vitest";
import { z } from "zod";
import { rawRoute } from "./route.ts";
import { bareApp } from "./testing/bare-app.fixture.ts";

const words = { zh: "试", en: "try" };
const app = bareApp({
  routes: [
    rawRoute({
      method: "POST",
      path: "/api/open",
      words,
      access: { open: words },
      body: z.looseObject({}),
      answer: z.looseObject({}),
      raw: (_, { body }) => Promise.resolve(succeed({ ...body })),
    }),
  ],
});

async function send(payload: string, type = "application/json") {
  const answer = await app.inject({ method: "POST", url: "/api/open", payload, headers: { "content-type": type } });
  return { status: answer.statusCode, ...answer.json() };
}

test("JSON is read", async () => {
  expect(await send('{"甲":1}', "application/json; charset=utf-8")).toEqual({ status: 200, 甲: 1 });
});

test("what is not JSON is answered with the place where it goes wrong", async () => {
  const answer = await send('{"a": 1,\n "b" 2}');
  expect(answer).toMatchObject({ status: 400, code: "malformed", detail: "请求不是 JSON：第2行第6个字符处有误" });
});

test("a key that stands twice is not left to chance", async () => {
  expect(await send('{"a":1,"a":2}')).toMatchObject({ status: 400, detail: expect.stringContaining("“a”") });
});

test.each(['{"__proto__":{"admin":true}}', '{"a":{"constructor":{"prototype":{"admin":true}}}}'])(
  "names that reach into the program are refused: %s",
  async (payload) => {
    expect(await send(payload)).toMatchObject({ status: 400, code: "malformed" });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  },
);

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense"])(
  "a form of another site can't pass for JSON: %s",
  async (type) => {
    expect(await send('{"a":1}', type)).toMatchObject({ status: 415, code: "wrong-type" });
  },
);

test("more than a megabyte is too much, and is told so", async () => {
  const answer = await send(JSON.stringify({ a: "x".repeat(1024 * 1024) }));
  expect(answer).toMatchObject({ status: 413, code: "too-large", detail: expect.stringContaining("1MB") });
});
