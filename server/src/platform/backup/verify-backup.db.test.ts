import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { backUp } from "./back-up.ts";
import { filesBelow, fillIn, madeBackup, urlOf, useFolder } from "./backup.fixture.ts";
import { verifyBackup } from "./verify-backup.ts";

const database = useDatabase();
const folder = useFolder();
const files = join(folder, "installation");
let url = "";
let backup = "";

beforeAll(async () => {
  await fillIn(database, files);
  url = await urlOf(database);
  backup = await madeBackup({ url, files, to: join(folder, "sound") });
});

async function named(): Promise<string[]> {
  const verified = await verifyBackup(backup);
  return verified.ok ? [] : verified.problems.map(({ at, code }) => `${at} ${code}`);
}

describe("a backup", () => {
  test("that nobody touched is sound, and says what is in it", async () => {
    const verified = await verifyBackup(backup);
    expect(verified).toMatchObject({ ok: true, value: { manifest: { files: { count: 1, bytes: 36, missing: 0 } } } });
    const { rows } = await database.owner.query("select count(*)::int as rows from audit");
    const tables = verified.ok ? verified.value.manifest.tables : [];
    expect(tables.find(({ name }) => name === "public.audit")).toMatchObject(rows[0]);
  });

  test("of which any byte is bent is named by the file that it is in", async () => {
    const all = filesBelow(backup);
    expect(all.length).toBeGreaterThan(10);
    for (const path of all) {
      const sound = readFileSync(path);
      for (const at of [0, 9, Math.floor(sound.length / 2), sound.length - 1]) {
        const bent = Buffer.from(sound);
        bent[at] = (bent[at] ?? 0) ^ 1;
        writeFileSync(path, bent);
        expect(
          (await named()).map((one) => one.split("/").at(-1)),
          path,
        ).toEqual([`${relative(backup, path).split("/").at(-1)} backup-bent`]);
      }
      writeFileSync(path, sound);
    }
    expect(await named()).toEqual([]);
  });

  test("of which a file is missing is named by it", async () => {
    for (const path of filesBelow(backup).filter((one) => !one.endsWith("manifest.json"))) {
      const sound = readFileSync(path);
      rmSync(path);
      expect(await named()).toEqual([`${relative(backup, path)} backup-incomplete`]);
      writeFileSync(path, sound);
    }
  });

  test("is not in a folder that has none", async () => {
    expect(await verifyBackup(folder)).toMatchObject({ problems: [{ code: "no-backup" }] });
  });
});

describe("a backup is not made", () => {
  const attempt = (to: string) => backUp({ where: { url }, files, to, now: new Date() });

  test("where something is already", async () => {
    expect(await attempt(backup)).toMatchObject({ problems: [{ at: backup, code: "already-there" }] });
  });

  test("in a folder that is not there", async () => {
    expect(await attempt(join(folder, "no", "such"))).toMatchObject({ problems: [{ code: "folder-not-found" }] });
  });

  test("of a database that does not answer, and nothing is left", async () => {
    const to = join(folder, "unmade");
    const refused = await backUp({ where: { url: "postgres://a:b@127.0.0.1:1/c" }, files, to, now: new Date() });
    expect(refused).toMatchObject({ problems: [{ code: "database-unreachable" }] });
    expect([...filesBelow(to), ...filesBelow(`${to}.partial`)]).toEqual([]);
  });
});

test("a file whose bytes are lost or bent is said to be lost, and all else is backed up", async () => {
  const elsewhere = join(folder, "lost");
  const made = await backUp({ where: { url }, files: elsewhere, to: join(folder, "without"), now: new Date() });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  expect(made.value).toMatchObject({ lost: [{ size: 36 }], manifest: { files: { count: 0, missing: 1 } } });
  expect(await verifyBackup(made.value.folder)).toMatchObject({ ok: true });
});
