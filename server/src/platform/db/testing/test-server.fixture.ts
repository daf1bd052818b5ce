import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canUse, getAccount } from "../embedded/account.ts";

/** Settings that make a throw-away database fast: it need not outlive a power cut. */
export const THROW_AWAY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** A new folder for test data, at a place that the database's user can reach. */
export function makeTestFolder(): string {
  const account = getAccount("/");
  if (!account.ok) throw new Error(account.problems.map(({ message }) => message.en).join());
  const place = [tmpdir(), "/var/tmp", "/tmp"].find((folder) => canUse(account.value, folder));
  return mkdtempSync(join(place ?? tmpdir(), "jianheng-test-"));
}

/** Removes a folder of test data. */
export function removeTestFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A name that no other database has. */
export function newName(): string {
  return `test_${randomUUID().replaceAll("-", "")}`;
}
