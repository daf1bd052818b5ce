import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FileStore, INCOMING, openLocalStore } from "../files/index.ts";
import type { Listed } from "./manifest.ts";

/** Copies files into a folder; answers those that could not be read as what they are named. */
export async function copyFiles(
  files: readonly Listed[],
  { from, folder }: { from: Pick<FileStore, "open">; folder: string },
): Promise<Listed[]> {
  const into = openLocalStore(folder);
  const lost: Listed[] = [];
  for (const file of files) {
    if (!(await copyFile(file, { from, into }))) lost.push(file);
  }
  await rm(join(folder, INCOMING), { recursive: true, force: true });
  return lost;
}

async function copyFile(file: Listed, { from, into }: { from: Pick<FileStore, "open">; into: FileStore }) {
  const source = await from.open(file).catch(absent);
  if (!source) return false;
  const received = await into.receive({ source, largest: file.size });
  source.destroy();
  if (!received) return false;
  if (received.digest === file.digest) await received.keep(file.area);
  await received.discard();
  return received.digest === file.digest;
}

function absent(fault: unknown): undefined {
  if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
  throw fault;
}
