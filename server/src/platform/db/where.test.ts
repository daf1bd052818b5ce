import { expect, test } from "vitest";
import { whereIs } from "./where.ts";

test.each([
  [{}, { embedded: { folder: "data" } }],
  [{ JIANHENG_DATA: "" }, { embedded: { folder: "data" } }],
  [{ JIANHENG_DATA: "/var/lib/jianheng" }, { embedded: { folder: "/var/lib/jianheng" } }],
  [{ DATABASE_URL: "postgres://a@b/c", JIANHENG_DATA: "x" }, { url: "postgres://a@b/c" }],
])("%j", (env, where) => {
  expect(whereIs(env)).toEqual(where);
});
