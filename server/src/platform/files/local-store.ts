import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { INCOMING, isArea, PREVIEW, pathOf } from "./places.ts";
import { receive } from "./receive.ts";
import type { FileStore, Kept } from "./store-of-files.ts";

/** Keeps files in a folder of this machine, which is made where it is not, closed to others. */
export function openLocalStore(root: string): FileStore {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const there = lstatSync(root);
  // The folder above may belong to the database's user: what he put here in our place is not ours to write to.
  const ours = process.getuid === undefined || there.uid === process.getuid();
  if (!there.isDirectory() || !ours) throw new Error(`${root} is not a folder of this user's own`);
  return {
    receive: (of) => receive(root, of),
    has: (kept) => isThere(pathOf(root, kept)),
    open: (kept) => streamOf(pathOf(root, kept)),
    async findPreview(kept) {
      const path = pathOf(root, kept) + PREVIEW;
      return (await isThere(path)) ? await streamOf(path) : undefined;
    },
    async keepPreview(kept, bytes) {
      const beside = join(root, INCOMING, randomUUID());
      await mkdir(dirname(beside), { recursive: true, mode: 0o700 });
      await writeFile(beside, bytes, { flag: "wx", mode: 0o600 });
      await rename(beside, pathOf(root, kept) + PREVIEW);
    },
    listOld: (before) => listOld(root, before),
    async remove(kept) {
      const path = pathOf(root, kept);
      await Promise.all([rm(path, { force: true }), rm(path + PREVIEW, { force: true })]);
    },
    async removeBroken(before) {
      const folder = join(root, INCOMING);
      const paths = (await namesIn(folder)).map((name) => join(folder, name));
      for (const path of paths) if (await isOld(path, before)) await rm(path, { force: true });
    },
  };
}

/** Files that lie in a folder as the store lays them, to be read and no more: those of a backup. */
export function readLocalStore(root: string): Pick<FileStore, "open"> {
  return { open: (kept) => streamOf(pathOf(root, kept)) };
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/** Opened before it is answered, so that what is not there is a fault and not half an answer. */
async function streamOf(path: string): Promise<Readable> {
  return (await open(path, "r")).createReadStream();
}

async function* listOld(root: string, before: Date): AsyncGenerator<Kept> {
  for (const area of (await namesIn(root)).filter(isArea)) {
    for (const start of await namesIn(join(root, area))) {
      for (const rest of await namesIn(join(root, area, start))) {
        if (rest.endsWith(PREVIEW)) continue;
        if (await isOld(join(root, area, start, rest), before)) yield { area, digest: start + rest };
      }
    }
  }
}

async function isOld(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.ctime < before;
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
