import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";

const LENGTH = 32;
const CLOSED = 0o600;

/**
 * The key that seals personal data: the one given, else the one in the folder, made there when first needed. A mark in
 * the folder tells another key than the first one apart, before anything is sealed with it.
 */
export function installationKey({ folder, given }: { folder: string; given: Buffer | undefined }): Result<Buffer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [file, mark] = [join(folder, "key"), join(folder, "key.mark")];
  const key = given ?? (existsSync(file) ? readKey(file) : makeKey({ file, mark }));
  if (key?.length !== LENGTH) return refuse([unreadable(file)]);
  if (!existsSync(mark)) writeFileSync(mark, markOf(key), { mode: CLOSED });
  return readFileSync(mark, "utf8") === markOf(key) ? succeed(key) : refuse([otherKey(folder)]);
}

function readKey(file: string): Buffer {
  return Buffer.from(readFileSync(file, "utf8").trim(), "base64");
}

/** None is made where another has been used: what that one sealed would be lost without a word. */
function makeKey({ file, mark }: { file: string; mark: string }): Buffer | undefined {
  if (existsSync(mark)) return undefined;
  const key = randomBytes(LENGTH);
  writeFileSync(file, `${key.toString("base64")}\n`, { mode: CLOSED, flag: "wx" });
  return key;
}

function markOf(key: Buffer): string {
  return createHash("sha256").update("jianheng key mark").update(key).digest("hex");
}

function unreadable(file: string): Problem {
  return {
    at: file,
    code: "key-missing",
    message: {
      zh: `密钥文件 ${file} 缺失或不完整：请从备份中恢复它，或用 JIANHENG_KEY 给出原来的密钥`,
      en: `the key file ${file} is missing or damaged: restore it from a backup, or give the key by JIANHENG_KEY`,
    },
  };
}

function otherKey(folder: string): Problem {
  return {
    at: "JIANHENG_KEY",
    code: "other-key",
    message: {
      zh: `密钥与 ${folder} 中数据所用的不同：请改用原来的密钥，否则其中的个人信息无法读出`,
      en: `the data in ${folder} were sealed with another key: use that one, or the personal data in them can't be read`,
    },
  };
}
