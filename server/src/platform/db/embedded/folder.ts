import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Account, canEnter, canUse } from "./account.ts";
import { isAlive } from "./postmaster.ts";
import { unreachable } from "./problems.ts";

/**
 * The data folder, there, closed to others and open to the user of the database.
 * A folder that this user can't reach is refused before anything is written.
 */
export function prepareFolder({ folder, account }: { folder: string; account: Account }): Result<string> {
  const made = !existsSync(folder);
  if (made && !canEnterAbove(folder, account)) return refuse([unreachable({ folder, user: account.name })]);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (account.become && readdirSync(folder).length === 0) {
      chownSync(folder, account.become.uid, account.become.gid);
    }
    if (!canUse(account, folder)) return refuse([unreachable({ folder, user: account.name })]);
    chmodSync(folder, 0o700);
    removeHalfMade(folder);
  } catch (error) {
    if (isDenied(error)) return refuse([unreachable({ folder, user: account.name })]);
    throw error;
  }
  return succeed(folder);
}

/** As root, folders can be made where the database's user can't follow. */
function canEnterAbove(folder: string, account: Account): boolean {
  if (!account.become) return true;
  const above = dirname(folder);
  return existsSync(above) ? canEnter(account, above) : canEnterAbove(above, account);
}

/** Whatever is made beside its place is named after the process that makes it: `database.123.new`. */
function removeHalfMade(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /\.(\d+)\.new(\.|$)/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
}
