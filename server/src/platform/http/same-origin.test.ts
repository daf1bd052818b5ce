import { succeed } from "@jianheng/domain/kernel";
import { expect, test } from "vitest";
import { z } from "zod";
import { rawRoute } from "./route.ts";
import { bareApp } from "./testing/bare-app.fixture.ts";

const words = { zh: "试", en: "try" };
const open = (method: "POST" | "GET") =>
  rawRoute({
    method,
    path: "/api/open",
    words,
    access: { open: words },
    answer: z.object({}),
    raw: () => Promise.resolve(succeed({})),
  });
const app = bareApp({ routes: [open("POST"), open("GET")] });

function send(method: "POST" | "GET", headers: Record<string, string>) {
  return app.inject({ method, url: "/api/open", headers: { host: "jd.example.org", ...headers } });
}

test.each<[string, Record<string, string>]>([
  ["our own page", { origin: "http://jd.example.org", "sec-fetch-site": "same-origin" }],
  ["a page at the address of the configuration", { origin: "http://localhost" }],
  ["a program that is no browser", {}],
  ["a browser that names only its site", { "sec-fetch-site": "same-origin" }],
])("what %s sends is taken", async (_, headers) => {
  expect((await send("POST", headers)).statusCode).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a neighbour under the same domain", { origin: "http://other.example.org", "sec-fetch-site": "same-site" }],
  ["another port", { origin: "http://jd.example.org:81" }],
  ["a page that hides where it is", { origin: "null" }],
  ["an origin that is none", { origin: "jd.example.org" }],
  ["another site in a browser that names only its site", { "sec-fetch-site": "cross-site" }],
])("what %s sends is refused", async (_, headers) => {
  const answer = await send("POST", headers);
  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ code: "other-origin" });
});

test("reading changes nothing and is not asked where it comes from", async () => {
  expect((await send("GET", { origin: "https://evil.example" })).statusCode).toBe(200);
});
