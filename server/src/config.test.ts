import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { VARIABLES } from "./config-variables.ts";

const KEY = randomBytes(32).toString("base64");

function codes(env: Record<string, string>): string[] {
  const read = readConfig(env, "/srv");
  return read.ok ? [] : read.problems.map(({ at, code }) => `${at} ${code}`);
}

test("nothing needs to be set", () => {
  expect(readConfig({}, "/srv")).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: "127.0.0.1",
      data: "/srv/data",
      where: { embedded: { folder: "/srv/data" } },
      key: undefined,
      files: { largest: { document: 52_428_800, media: 524_288_000 }, media: false },
      settings: { url: "http://localhost:8080", secondFactor: "administrators", demonstration: false },
      smtp: undefined,
      trustProxy: undefined,
    },
  });
});

test("what is set is taken", () => {
  const read = readConfig(
    {
      JIANHENG_PORT: "80",
      JIANHENG_URL: "https://jd.example.org/",
      JIANHENG_KEY: KEY,
      JIANHENG_DEMONSTRATION: "yes",
      JIANHENG_TRUST_PROXY: "10.0.0.1, 10.1.0.0/16",
      DATABASE_URL: "postgres://a:b@db/c",
    },
    "/srv",
  );
  expect(read).toMatchObject({
    value: {
      port: 80,
      where: { url: "postgres://a:b@db/c" },
      key: Buffer.from(KEY, "base64"),
      settings: { url: "https://jd.example.org", demonstration: true },
      trustProxy: ["10.0.0.1", "10.1.0.0/16"],
    },
  });
});

test("everything that is wrong is said at once", () => {
  expect(
    codes({
      JIANHENG_PORT: "eighty",
      JIANHENG_URL: "ftp://x",
      JIANHENG_KEY: "short",
      JIANHENG_SECOND_FACTOR: "some",
      JIANHENG_SMTP: "mail",
      JIANHENG_DEMONSTRATION: "perhaps",
      DATABASE_URL: "mysql://a",
    }),
  ).toEqual([
    "JIANHENG_PORT invalid-setting",
    "JIANHENG_URL invalid-setting",
    "JIANHENG_KEY invalid-setting",
    "DATABASE_URL invalid-setting",
    "JIANHENG_SECOND_FACTOR invalid-setting",
    "JIANHENG_SMTP invalid-setting",
    "JIANHENG_DEMONSTRATION invalid-setting",
    "JIANHENG_MAIL_FROM sender-missing",
  ]);
});

test("sound and film are kept where that is said", () => {
  const media = (env: Record<string, string>) => {
    const read = readConfig(env, "/srv");
    return read.ok && read.value.files.media;
  };
  expect([media({}), media({ JIANHENG_MEDIA: "yes" })]).toEqual([false, true]);
  expect(codes({ JIANHENG_MEDIA: "maybe" })).toEqual(["JIANHENG_MEDIA invalid-setting"]);
});

test("a database of one's own needs a key, and the refusal says how to make one", () => {
  const read = readConfig({ DATABASE_URL: "postgres://a:b@db/c" }, "/srv");
  expect(read).toMatchObject({
    problems: [{ code: "key-missing", message: { zh: expect.stringContaining("node -p") } }],
  });
});

test("what was given does not stand in the refusal: it may be a password", () => {
  const read = readConfig({ DATABASE_URL: "mysql://a:SECRET@db", JIANHENG_KEY: "SECRET" }, "/srv");
  expect(JSON.stringify(read)).not.toContain("SECRET");
});

test("the documents list every variable, and no other", () => {
  const text = readFileSync(new URL("../../docs/how-to/configuration.md", import.meta.url), "utf8");
  const listed = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(Object.keys(VARIABLES).sort());
});
