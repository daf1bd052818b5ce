import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { everything, filesBelow, fillIn, madeBackup, urlOf, useFolder } from "../backup/backup.fixture.ts";
import { MANIFEST, type Manifest, writeManifest } from "../backup/manifest.ts";
import { verifyBackup } from "../backup/verify-backup.ts";
import { MIGRATIONS, migrate, readMigrations } from "../db/index.ts";
import { query, run } from "../db/queries.ts";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { restore } from "./restore.ts";

const source = useDatabase();
const targets = Array.from({ length: 4 }, () => useDatabase({ empty: true }));
const older = useDatabase({ empty: true });
const folder = useFolder();
const files = join(folder, "installation");

/** A backup of the source, under a name of its own. */
async function backup(): Promise<string> {
  await fillIn(source, files);
  return await madeBackup({ url: await urlOf(source), files, to: join(folder, randomUUID()) });
}

async function restoreTo(index: number, from: string) {
  const target = targets[index] ?? source;
  const to = { url: await urlOf(target), files: join(folder, `restored-${index}`) };
  const result = await restore({ from, to });
  return { target, to, result };
}

describe("a restored copy", () => {
  test("is what was backed up: every table, row for row, and every file, byte for byte", async () => {
    const from = await backup();
    const before = await everything(source.owner);
    const { target, to, result } = await restoreTo(0, from);
    expect(result).toMatchObject({ ok: true });
    expect(await everything(target.owner)).toEqual(before);
    const below = (root: string) => filesBelow(root).map((path) => [relative(root, path), readFileSync(path, "utf8")]);
    expect(below(to.files)).toEqual(below(files));
  });

  test("has its references and policies as the schema has them, and can be worked with", async () => {
    const { owner } = targets[0] ?? source;
    const schema = `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint order by 1, 2, 3`;
    expect((await owner.query(schema)).rows).toEqual((await source.owner.query(schema)).rows);
    const dangling = "insert into file_content values (gen_random_uuid(), repeat('a', 64), 1)";
    await expect(owner.query(dangling)).rejects.toThrow("foreign key");
  });

  test("of a database that is written to meanwhile is all of one moment", async () => {
    let written = 0;
    let stop = false;
    const writing = (async () => {
      while (!stop) {
        const pair = ["first", "second"].map((name) => ({
          id: randomUUID(),
          kind: "body" as const,
          name: `${name} ${written}`,
        }));
        await source.transaction({ system: "set-up" }, async (transaction) => {
          for (const row of pair) await run(transaction, query.insertInto("organisation").values(row));
        });
        written++;
      }
    })();
    await expect.poll(() => written).toBeGreaterThan(20);
    const before = written;
    const from = await backup().finally(() => {
      stop = true;
    });
    await writing;
    const after = written;
    const { target, result } = await restoreTo(1, from);
    expect(result).toMatchObject({ ok: true });
    const { rows } = await target.owner.query<{ number: number; count: number }>(
      `select split_part(name, ' ', 2)::int as number, count(*)::int from organisation where kind = 'body' group by 1 order by 1`,
    );
    expect(rows).toEqual(rows.map((_, index) => ({ number: index, count: 2 })));
    expect(rows.length).toBeGreaterThanOrEqual(before);
    expect(rows.length).toBeLessThanOrEqual(after);
  });

  test("of an older schema is brought to this version's", async () => {
    const migrations = readMigrations(MIGRATIONS);
    await migrate({ owner: older.owner, migrations: migrations.slice(0, 4) });
    await older.owner.query("insert into organisation values (gen_random_uuid(), 'body', '于喆堃')");
    const from = await madeBackup({ url: await urlOf(older), files, to: join(folder, "older") });
    const { target, result } = await restoreTo(2, from);
    expect(result).toMatchObject({ ok: true });
    const { rows } = await target.owner.query(
      "select (select count(*)::int from migration) as migrations, (select name from organisation)",
    );
    expect(rows).toEqual([{ migrations: migrations.length, name: "于喆堃" }]);
  });
});

describe("is refused, and nothing is changed,", () => {
  test("where something is already", async () => {
    const from = await backup();
    const before = await everything(source.owner);
    const result = await restore({ from, to: { url: await urlOf(source), files: join(folder, "x") } });
    expect(result).toMatchObject({ problems: [{ code: "not-empty" }] });
    expect(await everything(source.owner)).toEqual(before);
  });

  test.each([
    ["a newer version's schema", "migration-unknown", { name: "0999_later", checksum: "a" }],
    ["a schema that was edited", "migration-edited", { name: "0001_actor", checksum: "a" }],
  ])("of %s", async (_, code, migration) => {
    const from = await backup();
    const verified = await verifyBackup(from);
    if (!verified.ok) throw new Error();
    const { migrations } = verified.value.manifest;
    const others = migrations.filter(({ name }) => name !== migration.name);
    const changed = [...others, migration].sort((a, b) => (a.name < b.name ? -1 : 1));
    const manifest: Manifest = { ...verified.value.manifest, migrations: changed };
    writeFileSync(join(from, MANIFEST), writeManifest(manifest));
    const { target, result } = await restoreTo(3, from);
    expect(result).toMatchObject({ problems: [{ code }] });
    expect(await everything(target.owner)).toEqual({});
  });

  test("of a backup that is bent", async () => {
    const from = await backup();
    const path = join(from, "tables", "public.audit.copy.gz");
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    const { target, result } = await restoreTo(3, from);
    expect(result).toMatchObject({ problems: [{ at: relative(from, path), code: "backup-bent" }] });
    expect(await everything(target.owner)).toEqual({});
  });
});
