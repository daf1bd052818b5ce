import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Database, Transaction } from "../db/index.ts";
import { personalData } from "../personal-data/index.ts";
import { findMark, keepMark } from "./store.ts";

const LENGTH = 32;
const CLOSED = 0o600;

interface Keeping {
  database: Pick<Database, "transaction">;
  /** The folder that keeps the key, where none is given. */
  folder: string;
  given: Buffer | undefined;
}

/**
 * The key that seals personal data: the one given, else the one in the folder, made there when first needed. A mark in
 * the database tells another key than the first one apart, before anything is sealed with it, in whatever process.
 */
export async function installationKey({ database, folder, given }: Keeping): Promise<Result<Buffer>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return await database.transaction({ system: "set-up" }, async (transaction) => {
    const known = (await findMark(transaction)) !== undefined;
    const file = join(folder, "key");
    const key = given ?? readKey(file) ?? (known ? undefined : makeKey(file));
    if (key?.length !== LENGTH) return refuse([unreadable(file)]);
    return (await isMarked(transaction, key)) ? succeed(key) : refuse([otherKey()]);
  });
}

function readKey(file: string): Buffer | undefined {
  return existsSync(file) ? Buffer.from(readFileSync(file, "utf8").trim(), "base64") : undefined;
}

function makeKey(file: string): Buffer {
  const key = randomBytes(LENGTH);
  writeFileSync(file, `${key.toString("base64")}\n`, { mode: CLOSED, flag: "wx" });
  return key;
}

async function isMarked(transaction: Transaction, key: Buffer): Promise<boolean> {
  const mark = personalData(key).index("", "installation-key");
  await keepMark(transaction, mark);
  return mark.equals((await findMark(transaction)) ?? Buffer.alloc(0));
}

function unreadable(file: string): Problem {
  return {
    at: file,
    code: "key-missing",
    message: {
      zh: `密钥文件 ${file} 缺失或不完整：请放回原来的密钥文件，或用 JIANHENG_KEY 给出原来的密钥`,
      en: `the key file ${file} is missing or damaged: put the one back that was kept apart, or give the key by JIANHENG_KEY`,
    },
  };
}

function otherKey(): Problem {
  return {
    at: "JIANHENG_KEY",
    code: "other-key",
    message: {
      zh: "密钥与此数据库所用的不同：请改用原来的密钥，否则其中的个人信息无法读出",
      en: "this database was sealed with another key: use that one, or the personal data in it can't be read",
    },
  };
}
