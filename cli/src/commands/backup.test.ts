import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase } from "@jianheng/server/db";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { jianheng, jianhengJson, refusals } from "../testing.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A place that the user of the database can enter, also where the tests run as root. */
const folder = mkdtempSync("/var/tmp/jianheng-cli-");
let database: Database | undefined;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  const opened = await openDatabase({ embedded: { folder: join(folder, "data") } });
  if (opened.ok) database = opened.value;
});
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("backup, verify and restore", () => {
  it("while the server runs: the backup is sound, and what is restored from it can be opened", async () => {
    const made = await jianheng(folder, "backup", "backup");
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain("备份不含安装密钥");
    expect(await jianhengJson(folder, "verify", "backup", "backup")).toMatchObject({ code: 0, json: { files: 0 } });
    expect(await jianheng(folder, "restore", "backup", "--to", "again")).toMatchObject({ code: 0 });
    const again = await openDatabase({ embedded: { folder: join(folder, "again") } });
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    await again.value.close();
  });

  it("refuse what can't be done, each by name", async () => {
    expect(await refusals(folder, "backup", "backup")).toEqual([`${join(folder, "backup")} [already-there]`]);
    expect(await refusals(folder, "restore", "backup", "--to", "data")).toEqual([
      `${join(folder, "data")} [not-empty]`,
    ]);
    expect(await refusals(folder, "restore", "backup", "--to", "postgres://a/b")).toEqual(["--files [missing-option]"]);
    expect(await refusals(folder, "verify", "backup", "data")).toEqual([`${join(folder, "data")} [no-backup]`]);
  });

  it("leave nothing where a bent backup is not restored", async () => {
    const path = join(folder, "backup", "files.txt");
    const sound = readFileSync(path);
    writeFileSync(path, "x");
    expect(await refusals(folder, "verify", "backup", "backup")).toEqual(["files.txt [backup-bent]"]);
    expect(await refusals(folder, "restore", "backup", "--to", "never")).toEqual(["files.txt [backup-bent]"]);
    writeFileSync(path, sound);
    expect([existsSync(join(folder, "never")), existsSync(join(folder, "never.partial"))]).toEqual([false, false]);
  });

  it("refuse a folder without data", async () => {
    const nowhere = join(folder, "nowhere");
    expect(await refusals(nowhere, "backup", join(folder, "other"))).toEqual([`${join(nowhere, "data")} [no-data]`]);
  });
});
