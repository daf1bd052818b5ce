import { existsSync, readdirSync } from "node:fs";
import { rename, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { copyFiles } from "../backup/copy-files.ts";
import { FILES, type Manifest } from "../backup/manifest.ts";
import { alreadyThere, bent, machineProblem, noFolder } from "../backup/problems.ts";
import type { Owner } from "../backup/store.ts";
import { type Sound, verifyBackup } from "../backup/verify-backup.ts";
import { notEmpty } from "../db/database-problems.ts";
import { compareMigrations, MIGRATIONS, migrate, openEmpty, readMigrations, type Where } from "../db/index.ts";
import { readLocalStore } from "../files/index.ts";
import { load } from "./load.ts";

interface Restore {
  /** The backup's folder. */
  from: string;
  /** A data folder to make, or an empty database and the folder of its files. */
  to: { folder: string } | { url: string; files: string };
}

/** Makes an installation's data again from a backup, at an empty place: all of it, or nothing. */
export async function restore({ from, to }: Restore): Promise<Result<Manifest>> {
  const sound = await verifyBackup(from);
  if (!sound.ok) return sound;
  const unknown = compareMigrations(sound.value.manifest.migrations, readMigrations(MIGRATIONS));
  if (unknown.length > 0) return refuse(unknown);
  const content = { from, sound: sound.value };
  try {
    return "folder" in to ? await intoFolder(resolve(to.folder), content) : await intoDatabase(to, content);
  } catch (fault) {
    const problem = machineProblem("--to", fault);
    if (problem) return refuse([problem]);
    throw fault;
  }
}

interface Content {
  from: string;
  sound: Sound;
}

/** Made beside its place: the folder has its name only when all is there. */
async function intoFolder(folder: string, content: Content): Promise<Result<Manifest>> {
  const partial = `${folder}.partial`;
  if (!existsSync(dirname(folder))) return refuse([noFolder(folder)]);
  if (existsSync(folder) && readdirSync(folder).length > 0) return refuse([notEmpty(folder)]);
  if (existsSync(partial)) return refuse([alreadyThere(partial)]);
  try {
    const where = { embedded: { folder: partial } };
    const filled = await fill({ where, files: join(partial, FILES), content });
    if (!filled.ok) return filled;
    if (existsSync(folder)) await rmdir(folder);
    await rename(partial, folder);
    return filled;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function intoDatabase(to: { url: string; files: string }, content: Content): Promise<Result<Manifest>> {
  if (existsSync(to.files) && readdirSync(to.files).length > 0) return refuse([notEmpty(to.files)]);
  return await fill({ where: { url: to.url }, files: to.files, content });
}

async function fill(of: { where: Where; files: string; content: Content }): Promise<Result<Manifest>> {
  const { where, files, content } = of;
  const { manifest } = content.sound;
  const opened = await openEmpty(where);
  if (!opened.ok) return opened;
  try {
    const filled = await fillDatabase(opened.value.owner, content);
    if (!filled.ok) return filled;
    const store = readLocalStore(join(content.from, FILES));
    const lost = await copyFiles(content.sound.files, { from: store, folder: files });
    return lost.length > 0 ? refuse(lost.map(({ digest }) => bent({ at: digest }))) : succeed(manifest);
  } finally {
    await opened.value.close();
  }
}

/** The schema as the backup had it, its rows, and then whatever this version does to such a schema. */
async function fillDatabase(owner: Owner, { from, sound }: Content): Promise<Result<unknown>> {
  const migrations = readMigrations(MIGRATIONS);
  const { manifest } = sound;
  const then = await migrate({ owner, migrations: migrations.slice(0, manifest.migrations.length) });
  if (!then.ok) return then;
  const loaded = await load(owner, { folder: from, manifest });
  return loaded.ok ? await migrate({ owner, migrations }) : loaded;
}
