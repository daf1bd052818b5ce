import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type pg from "pg";
import { afterAll, inject } from "vitest";
import type { TestDatabase } from "../db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../db/testing/province.fixture.ts";
import { openLocalStore } from "../files/index.ts";
import { backUp } from "./back-up.ts";

/** A folder for backups and files of one test file. */
export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jianheng-backup-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The address of a test database, as a person gives it. */
export async function urlOf({ owner }: TestDatabase): Promise<string> {
  const { user, password, host, port } = inject("server");
  const { rows } = await owner.query<{ name: string }>("select current_database() as name");
  return `postgres://${user}:${password}@/${rows[0]?.name}?${new URLSearchParams({ host, port: String(port) })}`;
}

/** Organisations with awkward names, their trail, and a file. */
export async function fillIn(database: TestDatabase, files: string): Promise<void> {
  const province = madeUp("province", "甲省\t\\N\n\\.\r\"'");
  const station = madeUp("station", `𠮷站 ${randomUUID()}`);
  const bytes = Buffer.from(randomUUID());
  const received = await openLocalStore(files).receive({ source: Readable.from([bytes]), largest: 100 });
  await received?.keep(station.id);
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enterUnder(transaction, station, province);
  });
  const { owner } = database;
  await owner.query("insert into file_content values ($1, $2, $3)", [station.id, received?.digest, bytes.length]);
  await owner.query(
    `insert into file (organisation_id, name, type, digest, system) values ($1, '名册.txt', 'txt', $2, 'jobs')`,
    [station.id, received?.digest],
  );
  await owner.query(
    `insert into audit (organisation_id, action, subject_kind, subject_id, details, system)
     select $1, 'a.b', 'c', n::text, jsonb_build_object('n', random(), '中', null), 'set-up' from generate_series(1, 500) n`,
    [station.id],
  );
}

/** A backup that was made; throws where it was refused. */
export async function madeBackup(of: { url: string; files: string; to: string }): Promise<string> {
  const made = await backUp({ where: { url: of.url }, files: of.files, to: of.to, now: new Date() });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.folder;
}

/** Everything in a database, by table, row by row as text. */
export async function everything(owner: pg.Client): Promise<Record<string, unknown[]>> {
  const tables = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const all: Record<string, unknown[]> = {};
  for (const { name } of tables.rows) {
    const { rows } = await owner.query(`select t::text from ${name} t order by t::text collate "C"`);
    all[name] = rows;
  }
  return all;
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return found.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
