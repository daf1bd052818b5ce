import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bareApp } from "./testing/bare-app.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "jianheng-pages-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<head></head>office");
writeFileSync(join(folder, "sign-in.html"), "<head></head>sign in");
writeFileSync(join(folder, "assets", "app-1a2b.js"), "1");
writeFileSync(join(folder, "favicon.svg"), "<svg/>");
writeFileSync(join(folder, ".built"), "hash");
afterAll(() => rmSync(folder, { recursive: true }));
const app = bareApp({ pages: folder });

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
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
});
