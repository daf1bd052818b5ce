import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installationKey } from "./installation-key.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jianheng-key-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("it is made once, for its owner's eyes only, and found again", () => {
  const first = installationKey({ folder, given: undefined });
  expect(first).toMatchObject({ ok: true, value: { length: 32 } });
  expect(statSync(join(folder, "key")).mode & 0o777).toBe(0o600);
  expect(installationKey({ folder, given: undefined })).toEqual(first);
});

test("one that is given is kept nowhere, and another is refused the next time", () => {
  const given = randomBytes(32);
  expect(installationKey({ folder, given })).toEqual({ ok: true, value: given });
  expect(installationKey({ folder, given: randomBytes(32) })).toMatchObject({ problems: [{ code: "other-key" }] });
  expect(installationKey({ folder, given })).toMatchObject({ ok: true });
});

test("one that is lost is asked for, not replaced", () => {
  installationKey({ folder, given: undefined });
  rmSync(join(folder, "key"));
  expect(installationKey({ folder, given: undefined })).toMatchObject({ problems: [{ code: "key-missing" }] });
});
