import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The process that is killed; a server that speaks the same few words can stand in its place. */
const WRITER = fileURLToPath(
  new URL("../../server/src/platform/db/testing/writer-process.fixture.ts", import.meta.url),
);

/** A server that has a data folder open, and how long that took. */
export interface Server {
  process: ChildProcess;
  milliseconds: number;
}

/** Starts the server on a folder, in whatever state that was left. */
export async function start(folder: string): Promise<Server> {
  const began = performance.now();
  const child = fork(WRITER, [join(folder, "data"), join(folder, "acknowledged")], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [said] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (said !== "open") throw new Error(`the server did not open: ${String(said)}`);
  return { process: child, milliseconds: performance.now() - began };
}

/** Waits for as many acknowledged writes. */
export async function written(server: Server, count: number): Promise<void> {
  for (let seen = 0; seen < count; seen++) await once(server.process, "message");
}

/** Waits for an acknowledged write that began after this moment. */
export async function writtenSince(server: Server, moment: number): Promise<void> {
  for (;;) {
    const [said] = await once(server.process, "message");
    if ((said as { began: number }).began > moment) return;
  }
}

/** kill -9 of the server. */
export async function killServer({ process: child }: Server): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** kill -9 of the database. */
export function killDatabase(folder: string): void {
  const [pid] = readFileSync(join(folder, "data", "database", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
}

/** Has it end as an administrator would. */
export async function stop({ process: child }: Server): Promise<void> {
  const gone = once(child, "exit");
  child.send("stop");
  const [code] = await gone;
  if (code !== 0) throw new Error(`the server ended with ${String(code)}`);
}
