import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { isReachable } from "./reachable.ts";

/** What a demonstration's folder keeps, so that the next start prints the same. */
export interface Kept {
  /** What the numbers of people are sealed with in a database that somebody named. */
  key: string;
  password: string;
  /** The id and the secret of each account, by its username. */
  accounts: Readonly<Record<string, { id: string; secret: string | null }>>;
}

const FILE = "sign-in.json";

/**
 * What the folder keeps: what `make` answers where it is new, and of that the accounts which an earlier version did not
 * know. It is closed to others; a folder of something else is refused.
 */
export function keep(folder: string, make: () => Kept): Result<Kept> {
  const before = findKept(folder);
  if (before) {
    const kept = { ...before, accounts: { ...make().accounts, ...before.accounts } };
    if (Object.keys(kept.accounts).length > Object.keys(before.accounts).length) write(folder, kept);
    return succeed(kept);
  }
  if (!isReachable(folder)) return refuse([unreachable(folder)]);
  // The database's own user must get through to what is below; that, and this file, are closed themselves.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (readdirSync(folder).length > 0) return refuse([notOurs(folder)]);
  const kept = make();
  write(folder, kept);
  return succeed(kept);
}

function write(folder: string, kept: Kept): void {
  const file = join(folder, FILE);
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** What a folder keeps from before. */
export function findKept(folder: string): Kept | undefined {
  const file = join(folder, FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Kept) : undefined;
}

function notOurs(folder: string): Problem {
  return {
    at: folder,
    code: "not-a-demonstration",
    message: {
      zh: "这个目录里有别的内容，未做任何改动：请用 --data 指定一个空目录，或以前的演示目录",
      en: "there is something else in this folder, and nothing was touched: name an empty one, or that of an earlier demonstration, with --data",
    },
  };
}

function unreachable(folder: string): Problem {
  return {
    at: folder,
    code: "data-folder-unreachable",
    message: {
      zh: "数据库的用户进不了这个目录（它或它的上级目录不允许其他用户进入）：请用 --data 指定别处，如 /var/lib/jianheng-demo",
      en: "the database's user can't get into this folder (it or one above is closed to others): name another place with --data, such as /var/lib/jianheng-demo",
    },
  };
}
