import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { overwrite } from "./overwrite.ts";

/** What a PostgreSQL says of itself in its folder while it runs, and after it was killed. */
export interface Postmaster {
  pid: number;
  /** A folder with its socket, or an address. */
  host: string;
  port: number;
}

/** The server that `postmaster.pid` names, whether it still lives or not. */
export function findPostmaster(database: string): Postmaster | undefined {
  const path = join(database, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const [pid, , , port, socketFolder, address] = readFileSync(path, "utf8").split("\n");
  const host = socketFolder || address;
  return pid && port && host ? { pid: Number(pid), host, port: Number(port) } : undefined;
}

/**
 * Helps where the number of a server that was killed has gone to another program, or to a process that is dead
 * and that nobody buried: PostgreSQL only sees that the number is taken, and would not start. A number that is
 * its parent's it takes for an old one, and still looks whether something of the killed server is left; the file
 * itself must stay, since that look needs it.
 */
export function clearStale(database: string): void {
  const postmaster = findPostmaster(database);
  if (!postmaster || !isAlive(postmaster.pid) || isServerOf(database, postmaster.pid)) return;
  for (const path of lockFiles(database, postmaster)) {
    if (!existsSync(path)) continue;
    overwrite(path, readFileSync(path, "utf8").replace(/^\d+/, String(process.pid)));
  }
}

/** The files in which a server says that it has the folder, and the socket. */
export function lockFiles(database: string, { host, port }: Postmaster): string[] {
  return [join(database, "postmaster.pid"), join(host, `.s.PGSQL.${port}.lock`)];
}

/** Whether there is a process with this number, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether the process with this number is a PostgreSQL on this folder, and lives; in doubt, it is. */
function isServerOf(database: string, pid: number): boolean {
  const command = findCommand(pid);
  return command === undefined || command.includes(database);
}

/** How a process was called: nothing for one that is dead and not buried; undefined where nobody can say. */
function findCommand(pid: number): string | undefined {
  if (process.platform === "win32") return undefined;
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}
