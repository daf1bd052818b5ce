import { expect, test } from "vitest";
import { NO_JOBS } from "../jobs/no-jobs.fixture.ts";
import { bareApp } from "./testing/bare-app.fixture.ts";
import { SERVICES } from "./testing/http.fixture.ts";

test("every answer carries the headers that keep others out", async () => {
  const { headers } = await bareApp().inject("/healthz");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
  });
  expect(headers["content-security-policy"]).toContain("script-src 'self';");
  expect(headers["content-security-policy"]).not.toMatch(/(?:script|default|style)-src [^;]*unsafe/);
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("refusals and addresses that are not there carry them too", async () => {
  for (const url of ["/api/nothing", "/%ff", "/%"]) {
    const { headers, statusCode } = await bareApp().inject(url);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "permissions-policy": expect.stringContaining("camera=()"),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect([statusCode, headers["content-type"]]).toEqual([
      url === "/api/nothing" ? 404 : 400,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
  }
  const { headers } = await bareApp().inject("/api/nothing");
  expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
});

test("https is demanded from then on only where people reach us by https", async () => {
  const settings = { ...SERVICES.settings, url: "https://jd.example.org" };
  const secure = await bareApp({ services: { ...SERVICES, settings, jobs: NO_JOBS } }).inject("/healthz");
  expect(secure.headers["strict-transport-security"]).toBe("max-age=31536000");
  expect((await bareApp().inject("/healthz")).headers["strict-transport-security"]).toBeUndefined();
});

test("a request's number is ours, whatever it brings", async () => {
  const { headers } = await bareApp().inject({ url: "/healthz", headers: { "x-request-id": "theirs" } });
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});
