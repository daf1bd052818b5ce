import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { installationKey } from "./installation-key.ts";

const database = useDatabase();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jianheng-key-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.owner.query("delete from installation");
});

function keyOf(given?: Buffer) {
  return installationKey({ database, folder, given });
}

test("it is made once, for its owner's eyes only, and found again", async () => {
  const first = await keyOf();
  expect(first).toMatchObject({ ok: true, value: { length: 32 } });
  expect(statSync(join(folder, "key")).mode & 0o777).toBe(0o600);
  expect(await keyOf()).toEqual(first);
});

test("one that is given is kept nowhere, and another is refused the next time, from whatever folder", async () => {
  const given = randomBytes(32);
  expect(await keyOf(given)).toEqual({ ok: true, value: given });
  const elsewhere = join(folder, "elsewhere");
  expect(await installationKey({ database, folder: elsewhere, given: randomBytes(32) })).toMatchObject({
    problems: [{ code: "other-key" }],
  });
  expect(await keyOf(given)).toMatchObject({ ok: true });
});

test("of two processes that start at once with different keys, one is refused", async () => {
  const started = await Promise.all([keyOf(randomBytes(32)), keyOf(randomBytes(32))]);
  expect(started.filter(({ ok }) => ok)).toHaveLength(1);
});

test("one that is lost is asked for, not replaced", async () => {
  await keyOf();
  rmSync(join(folder, "key"));
  expect(await keyOf()).toMatchObject({ problems: [{ code: "key-missing" }] });
});

test("one that was cut short is refused", async () => {
  expect(await keyOf(randomBytes(31))).toMatchObject({ problems: [{ code: "key-missing" }] });
});
