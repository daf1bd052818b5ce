import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { enter, madeUp } from "../db/testing/province.fixture.ts";
import { rawRoute } from "./route.ts";
import { memberIn, useHttp } from "./testing/http.fixture.ts";

const words = { zh: "试", en: "try" };
const params = z.object({ organisation: z.uuid() });
const routes = [
  rawRoute({
    method: "GET",
    path: "/api/open",
    words,
    access: { open: words },
    answer: z.object({ signedIn: z.boolean() }),
    raw: ({ session, reply }) => {
      reply.header("cache-control", "private, max-age=60");
      return Promise.resolve(succeed({ signedIn: session !== undefined }));
    },
  }),
  rawRoute({
    method: "GET",
    path: "/api/mine",
    words,
    access: { signedIn: words },
    answer: z.object({ person: z.string() }),
    raw: ({ session }) => Promise.resolve(succeed({ person: session?.personId ?? "" })),
  }),
  rawRoute({
    method: "POST",
    path: "/api/organisations/:organisation/bytes",
    words,
    access: { may: policy.change },
    params,
    streams: true,
    answer: z.object({ length: z.number(), relation: z.string() }),
    async raw({ request, asMember, mayAct }) {
      const may = await mayAct();
      if (!may.ok) return may;
      const body = await text(request.body as Readable);
      return await asMember(({ relation }) => Promise.resolve(succeed({ length: body.length, relation })), body);
    },
  }),
  rawRoute({
    method: "GET",
    path: "/api/organisations/:organisation/bytes",
    words,
    access: { may: policy.change },
    params,
    produces: ["text/plain"],
    answer: z.any(),
    raw({ reply, asMember }) {
      reply.type("text/plain");
      return asMember(() => Promise.resolve(succeed(Readable.from(["甲", "乙"]))));
    },
  }),
];

const database = useDatabase();
const http = useHttp({ database, routes });
const [city, other] = [madeUp("city", "甲市"), madeUp("city", "乙市")];
const member = memberIn(city, "system-administrator");
beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, city);
    await enter(transaction, other);
  }),
);

test("an open route lets anybody in, and may say itself how long its answer keeps", async () => {
  const answer = await http.send(undefined, "GET /api/open");
  expect(answer.json()).toEqual({ signedIn: false });
  expect(answer.headers["cache-control"]).toBe("private, max-age=60");
});

test("a route for whoever has signed in lets nobody else in", async () => {
  expect((await http.send(undefined, "GET /api/mine")).statusCode).toBe(401);
  expect((await http.send(member, "GET /api/mine")).json()).toEqual({ person: member.personId });
});

test("a body that streams comes as it is, of any type and longer than others may be", async () => {
  const sent = { body: Buffer.alloc(2 * 1024 * 1024, "a"), headers: { "content-type": "image/png" } };
  const answer = await http.send(member, `POST /api/organisations/${city.id}/bytes`, sent);
  expect(answer.json()).toEqual({ length: 2 * 1024 * 1024, relation: "own" });
});

test("another body under the same key is noticed when it has come in", async () => {
  const send = (body: string) => {
    const headers = { "content-type": "image/png", "idempotency-key": "key-0001" };
    return http.send(member, `POST /api/organisations/${city.id}/bytes`, { body: Buffer.from(body), headers });
  };
  expect((await send("a")).statusCode).toBe(200);
  expect((await send("a")).statusCode).toBe(200);
  expect((await send("b")).json()).toMatchObject({ code: "key-used" });
});

test("what streams is guarded as everything is", async () => {
  const request = `/api/organisations/${other.id}/bytes`;
  const answers = await Promise.all([
    http.send(member, `POST ${request}`, { body: Buffer.from("a"), headers: { "content-type": "image/png" } }),
    http.send(member, `GET ${request}`),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  expect((await http.send(memberIn(city, "invigilator"), `GET ${request}`)).statusCode).toBe(403);
});

test("an answer may stream", async () => {
  const answer = await http.send(member, `GET /api/organisations/${city.id}/bytes`);
  expect(answer.headers["content-type"]).toMatch(/^text\/plain/);
  expect(answer.body).toBe("甲乙");
});
