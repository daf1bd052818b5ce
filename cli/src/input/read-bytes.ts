import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Result, refuse, succeed, type Words } from "@jianheng/domain/kernel";

const LARGEST = 20 * 1024 * 1024;

/** The bytes of an input file, or why there are none. */
export async function readBytes({ file, cwd }: { file: string; cwd: string }): Promise<Result<Uint8Array>> {
  const path = resolve(cwd, file);
  const refused = (code: string, message: Words) => refuse<Uint8Array>([{ at: file, code, message }]);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused("is-a-folder", FOLDER);
    if (found.size > LARGEST) return refused("too-large", TOO_LARGE);
    const bytes = await readFile(path);
    return bytes.length === 0 ? refused("empty-file", EMPTY) : succeed(bytes);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return refused("file-not-found", NOT_FOUND);
    if (code === "EACCES" || code === "EPERM") return refused("not-readable", NOT_READABLE);
    throw error;
  }
}

const FOLDER = { zh: "这是文件夹，请给出文件", en: "this is a folder; give a file" };
const TOO_LARGE = { zh: "文件超过20MB，不是填写用的文件", en: "more than 20 MB: not a file to fill in" };
const EMPTY = { zh: "文件是空的", en: "the file is empty" };
const NOT_FOUND = { zh: "没有这个文件，请检查路径", en: "no such file; check the path" };
const NOT_READABLE = { zh: "没有读取权限", en: "no permission to read it" };
