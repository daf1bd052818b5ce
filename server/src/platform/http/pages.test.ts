import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { bareApp } from "./testing/bare-app.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "jianheng-pages-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<head></head>office");
writeFileSync(join(folder, "sign-in.html"), "<head></head>sign in");
writeFileSync(join(folder, "assets", "app-1a2b.js"), "1");
writeFileSync(join(folder, "favicon.svg"), "<svg/>");
writeFileSync(join(folder, ".built"), "hash");
const app = bareApp({ pages: folder });
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "office"],
  ["/people/0190", "office"],
  ["/sign-in", "sign in"],
  ["/sign-in/code?next=/people", "sign in"],
])("%s is a view of %s", async (url, page) => {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.body).toContain(page);
});

test("each page comes with a nonce of its own for its styles, and with none for scripts", async () => {
  const [first, second] = [await app.inject("/"), await app.inject("/")];
  const nonceOf = ({ body }: { body: string }) => /csp-nonce" content="([^"]+)"/.exec(body)?.[1] ?? "";
  expect(nonceOf(first)).toMatch(/^[\w-]{22}$/);
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  expect(first.headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonceOf(first)}'`);
  expect(first.headers["content-security-policy"]).toContain("script-src 'self';");
});

test("no search engine is to keep a page", async () => {
  const answer = await app.inject("/results/0190");
  expect([answer.statusCode, answer.headers["x-robots-tag"]]).toEqual([200, "noindex, noarchive"]);
});

test("files that carry their hash never change", async () => {
  const answer = await app.inject("/assets/app-1a2b.js");
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a file at the root is asked for anew", async () => {
  const answer = await app.inject("/favicon.svg");
  expect([answer.statusCode, answer.headers["cache-control"]]).toEqual([200, "public, max-age=0"]);
});

test.each([
  "/.built",
  "/index.html",
  "/assets/none.js",
  "/../package.json",
  "/assets/..%2f.built",
  "/api/none",
  "/api",
])("%s is not there", async (url) => {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
});

// Only a bare connection sends such an address: browsers, and what stands in for them in tests, resolve it first.
test.each(["/assets/../../../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/../.built"])(
  "%s, sent as it stands, is not there",
  async (path) => {
    if (!app.server.listening) await app.listen({ port: 0, host: "127.0.0.1" });
    const [at] = app.addresses();
    if (typeof at !== "object") throw new Error("the server does not listen");
    const asked = request({ port: at.port, host: at.address, path, agent: false }).end();
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    expect(answer.statusCode).toBe(404);
    expect(JSON.parse(await text(answer))).toMatchObject({ code: "not-found" });
  },
);
