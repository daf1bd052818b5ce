import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import description from "../../../package.json" with { type: "json" };
import { openOwnerBeside, type Where } from "../db/index.ts";
import { readLocalStore, syncFolders } from "../files/index.ts";
import { copyFiles } from "./copy-files.ts";
import { copyTable } from "./copy-table.ts";
import {
  digestOf,
  FILE_LIST,
  FILES,
  type Listed,
  MANIFEST,
  type Manifest,
  writeFileList,
  writeManifest,
} from "./manifest.ts";
import { alreadyThere, machineProblem, noFolder } from "./problems.ts";
import {
  beginSnapshot,
  endSnapshot,
  listContent,
  listMigrations,
  listSequences,
  listTables,
  type Owner,
} from "./store.ts";

interface BackUp {
  where: Where;
  /** The folder of the installation's files. */
  files: string;
  /** The folder to make. */
  to: string;
  now: Date;
}

/** A backup that was made: what it says of itself, and the files that were lost before. */
export interface BackedUp {
  folder: string;
  manifest: Manifest;
  lost: readonly Listed[];
}

/**
 * Writes all that the database holds at one moment, and the files that it names, into a new folder, while the server
 * runs and writes on. The folder has its name only when it is whole.
 */
export async function backUp({ where, files, to, now }: BackUp): Promise<Result<BackedUp>> {
  const folder = resolve(to);
  const partial = `${folder}.partial`;
  const problems = targetProblems([folder, partial]);
  if (problems.length > 0) return refuse(problems);
  const opened = await openOwnerBeside(where);
  if (!opened.ok) return opened;
  try {
    await mkdir(join(partial, "tables"), { recursive: true, mode: 0o700 });
    const { manifest, lost } = await write(opened.value.owner, { folder: partial, files, now });
    await rename(partial, folder);
    await syncFolders(dirname(folder), dirname(folder));
    return succeed({ folder, manifest, lost });
  } catch (fault) {
    await rm(partial, { recursive: true, force: true });
    const problem = machineProblem(to, fault);
    if (problem) return refuse([problem]);
    throw fault;
  } finally {
    await opened.value.close();
  }
}

function targetProblems([folder, partial]: readonly [string, string]): Problem[] {
  if (!existsSync(dirname(folder))) return [noFolder(folder)];
  return [folder, partial].filter((path) => existsSync(path)).map(alreadyThere);
}

async function write(
  owner: Owner,
  { folder, files, now }: { folder: string; files: string; now: Date },
): Promise<Pick<BackedUp, "manifest" | "lost">> {
  await beginSnapshot(owner);
  const migrations = await listMigrations(owner);
  const tables: Manifest["tables"] = [];
  for (const table of await listTables(owner)) tables.push(await copyTable(owner, { table, folder }));
  // Numbers that were given after the snapshot are given, whatever became of them: no copy gives them again.
  const sequences = await listSequences(owner);
  const content = await listContent(owner);
  await endSnapshot(owner);
  const lost = await copyFiles(content, { from: readLocalStore(files), folder: join(folder, FILES) });
  const kept = content.filter((file) => !lost.includes(file));
  const list = writeFileList(kept);
  const manifest: Manifest = {
    format: 1,
    createdAt: now.toISOString(),
    version: description.version,
    migrations,
    tables,
    sequences,
    files: {
      count: kept.length,
      bytes: kept.reduce((sum, { size }) => sum + size, 0),
      list: digestOf(list),
      missing: lost.length,
    },
  };
  await writeFile(join(folder, FILE_LIST), list, { flag: "wx", mode: 0o600, flush: true });
  await writeFile(join(folder, MANIFEST), writeManifest(manifest), { flag: "wx", mode: 0o600, flush: true });
  await syncFolders(join(folder, "tables"), folder);
  return { manifest, lost };
}
