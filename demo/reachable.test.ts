import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readOptions } from "./options.ts";
import { isReachable } from "./reachable.ts";

const closed = mkdtempSync(join(tmpdir(), "jianheng-closed-"));
afterAll(() => rmSync(closed, { recursive: true }));

test("started by root, a folder below one that is closed to others can't be reached, there or not", () => {
  const folder = join(closed, "demo-data");
  expect(isReachable(folder, { asRoot: true })).toBe(false);
  expect(isReachable(folder, { asRoot: false })).toBe(true);
  chmodSync(closed, 0o755);
  expect(isReachable(folder, { asRoot: true })).toBe(true);
  chmodSync(closed, 0o700);
});

test("the demonstration lies beside its programs where it can be reached, else where it can; what is named is taken", () => {
  const place = { argv: [], root: "/opt/jianheng", cwd: "/home/a" };
  expect(readOptions({ ...place, reachable: () => true })?.folder).toBe("/opt/jianheng/demo-data");
  expect(readOptions({ ...place, reachable: () => false })?.folder).toBe("/var/lib/jianheng-demo");
  const named = { ...place, argv: ["--data", "b"], reachable: () => false };
  expect(readOptions(named)?.folder).toBe("/home/a/b");
});
