import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem, Words } from "@jianheng/domain/kernel";

/** A file to write, and the option that named it. */
export interface Target {
  option: string;
  file: string;
}

/** Why the targets can't be written: their folders must exist, and no input may be overwritten. */
export async function targetProblems(from: {
  targets: readonly Target[];
  inputs: readonly string[];
  cwd: string;
}): Promise<Problem[]> {
  const { targets, inputs, cwd } = from;
  const kept = new Set(await Promise.all(inputs.map((file) => realOf(resolve(cwd, file)))));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { option, file } of targets) {
    const path = resolve(cwd, file);
    const real = await realOf(path);
    const words = (await pathProblem(path)) ?? (kept.has(real) ? INPUT : seen.has(real) ? TWICE : undefined);
    if (words) problems.push({ at: option, ...words });
    seen.add(real);
  }
  return problems;
}

type Refused = { code: string; message: Words };

async function pathProblem(path: string): Promise<Refused | undefined> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) return { code: "folder-not-found", message: folderWords(dirname(path)) };
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return FOLDER;
  return there === undefined || there.isFile() ? undefined : NO_FILE;
}

/** A path without links, so that one file is recognised under two names. */
async function realOf(path: string): Promise<string> {
  return await realpath(path).catch(async () => {
    const folder = await realpath(dirname(path)).catch(() => dirname(path));
    return join(folder, basename(path));
  });
}

/** A target with what to write there. */
export interface Written extends Target {
  bytes: Uint8Array;
}

/**
 * Writes every file beside its place first, and only then puts each into place: nothing is half written. A link keeps
 * pointing where it points. The problems are those of the machine that a person can mend.
 */
export async function writeFiles(files: readonly Written[], cwd: string): Promise<Problem[]> {
  const staged = await Promise.all(
    files.map(async ({ option, file, bytes }) => {
      const path = await realOf(resolve(cwd, file));
      return { option, path, bytes, beside: `${path}.${randomUUID()}.tmp` };
    }),
  );
  try {
    const unstaged = await inTurn(staged, ({ beside, bytes }) => writeFile(beside, bytes, { flag: "wx" }));
    return unstaged.length > 0 ? unstaged : await inTurn(staged, ({ beside, path }) => rename(beside, path));
  } finally {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
  }
}

/** Does `step` for each; the problems of those that the machine refused. */
async function inTurn<T extends { option: string }>(
  list: readonly T[],
  step: (one: T) => Promise<void>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const one of list) {
    try {
      await step(one);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (!UNWRITABLE.has(code)) throw error;
      problems.push({ at: one.option, code: "not-writable", message: NOT_WRITABLE });
    }
  }
  return problems;
}

const UNWRITABLE = new Set(["ENOENT", "EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EBUSY", "ENAMETOOLONG"]);
const NOT_WRITABLE = {
  zh: "写不进去：请检查权限、磁盘空间，文件是否正在打开",
  en: "can't be written: check permissions, disk space, and whether it is open elsewhere",
};

function folderWords(folder: string): Words {
  return { zh: `没有文件夹“${folder}”，请先建立`, en: `there is no folder “${folder}”; make it first` };
}

const FOLDER: Refused = {
  code: "is-a-folder",
  message: { zh: "这是文件夹，请给出文件名", en: "this is a folder; give a file name" },
};
const NO_FILE: Refused = {
  code: "not-a-file",
  message: { zh: "这不是普通文件，请换一个文件名", en: "this is no regular file; choose another name" },
};
const INPUT: Refused = {
  code: "would-overwrite-input",
  message: { zh: "不能覆盖输入文件，请换一个文件名", en: "this would overwrite the input; choose another name" },
};
const TWICE: Refused = {
  code: "same-file-twice",
  message: { zh: "两个选项写入同一个文件，请换一个文件名", en: "two options write one file; choose another name" },
};
