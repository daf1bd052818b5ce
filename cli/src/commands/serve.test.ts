import { afterEach, expect, test, vi } from "vitest";
import { folderWith, jianheng, refusals } from "../testing.ts";

afterEach(() => vi.unstubAllEnvs());

test("a wrong configuration is refused before anything starts, all of it at once", async () => {
  vi.stubEnv("JIANHENG_PORT", "eighty");
  vi.stubEnv("JIANHENG_SECOND_FACTOR", "some");
  expect(await refusals(await folderWith(), "serve")).toEqual([
    "JIANHENG_PORT [invalid-setting]",
    "JIANHENG_SECOND_FACTOR [invalid-setting]",
  ]);
});

test("it is in the help", async () => {
  expect((await jianheng(".", "--help")).out).toContain("serve");
});
