import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { readLocalStore } from "../files/index.ts";
import { digesting } from "./copy-table.ts";
import {
  digestOf,
  FILE_LIST,
  FILES,
  type Listed,
  type Manifest,
  parseFileList,
  readManifest,
  tableFile,
} from "./manifest.ts";
import { bent, missing } from "./problems.ts";

/** A backup whose every byte is as it was written. */
export interface Sound {
  manifest: Manifest;
  files: readonly Listed[];
}

/** Looks at every byte of a backup; names each file that is not as it was written. */
export async function verifyBackup(folder: string): Promise<Result<Sound>> {
  const manifest = await readManifest(folder);
  if (!manifest.ok) return manifest;
  const list = await readList(folder, manifest.value);
  const files = list.ok ? list.value : [];
  const problems = [
    ...(await tableProblems(folder, manifest.value)),
    ...(list.ok ? await fileProblems(folder, files) : list.problems),
  ];
  return problems.length > 0 ? refuse(problems) : succeed({ manifest: manifest.value, files });
}

async function readList(folder: string, manifest: Manifest): Promise<Result<Listed[]>> {
  const text = await readFile(join(folder, FILE_LIST), "utf8").catch(() => undefined);
  if (text === undefined) return refuse([missing({ at: FILE_LIST })]);
  return digestOf(text) === manifest.files.list ? succeed(parseFileList(text)) : refuse([bent({ at: FILE_LIST })]);
}

async function tableProblems(folder: string, { tables }: Manifest): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, packed } of tables) {
    const at = tableFile(name);
    const found = await digestOfStream(() => createReadStream(join(folder, at)));
    if (found !== packed) problems.push(found === undefined ? missing({ at }) : bent({ at }));
  }
  return problems;
}

async function fileProblems(folder: string, files: readonly Listed[]): Promise<Problem[]> {
  const store = readLocalStore(join(folder, FILES));
  const problems: Problem[] = [];
  for (const file of files) {
    const at = join(FILES, file.area, file.digest.slice(0, 2), file.digest.slice(2));
    const found = await digestOfStream(() => store.open(file));
    if (found !== file.digest) problems.push(found === undefined ? missing({ at }) : bent({ at }));
  }
  return problems;
}

/** Nothing where there is nothing to read. */
async function digestOfStream(open: () => Readable | Promise<Readable>): Promise<string | undefined> {
  const digest = digesting();
  try {
    await pipeline(await open(), digest.take);
    return digest.digest();
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
    throw fault;
  }
}
