import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { noAccount } from "./problems.ts";

/** The user that the database runs as. */
export interface Account {
  name: string;
  /** Set only where we are root and become another. */
  become?: { uid: number; gid: number };
}

const OWN_USER = "jianheng";

/**
 * PostgreSQL refuses to run as root. Where we are root it runs as the owner of the data that are there,
 * else as a user of its own, who is made when first needed.
 */
export function getAccount(folder: string): Result<Account> {
  if (process.getuid?.() !== 0) return succeed({ name: userInfo().username });
  const owner = findOwner(join(folder, "database"));
  if (owner) return succeed({ name: `uid ${owner.uid}`, become: owner });
  const own = findUser(OWN_USER) ?? makeUser(OWN_USER);
  return own ? succeed({ name: OWN_USER, become: own }) : refuse([noAccount(OWN_USER)]);
}

/** What a child process is started with to be that user; a folder of ours may be closed to it, so it starts in `/`. */
export function spawnAs({ become }: Account): { uid?: number; gid?: number; cwd: string } {
  return { ...become, cwd: "/" };
}

/** Whether the user can enter, read and write `folder`. */
export function canUse(account: Account, folder: string): boolean {
  return may(account, 'cd "$0" && test -r . && test -w .', folder);
}

/** Whether the user can enter `folder`. */
export function canEnter(account: Account, folder: string): boolean {
  return may(account, 'cd "$0"', folder);
}

/** Whether the user can run `program`. */
export function canRun(account: Account, program: string): boolean {
  return may(account, 'test -x "$0"', program);
}

/** Tried as that user, since the modes of files alone don't say. */
function may(account: Account, script: string, path: string): boolean {
  if (process.platform === "win32") return true;
  return spawnSync("/bin/sh", ["-c", script, path], { ...spawnAs(account), stdio: "ignore" }).status === 0;
}

function findOwner(path: string): { uid: number; gid: number } | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : undefined;
}

function findUser(name: string): { uid: number; gid: number } | undefined {
  const { status, stdout } = spawnSync("id", ["-u", name], { encoding: "utf8" });
  if (status !== 0) return undefined;
  return { uid: Number(stdout), gid: Number(execFileSync("id", ["-g", name], { encoding: "utf8" })) };
}

/** Two processes may try at once: whoever comes second finds the first one's user. */
function makeUser(name: string): { uid: number; gid: number } | undefined {
  const options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  spawnSync("useradd", [...options, name], { stdio: "ignore" });
  return findUser(name);
}
