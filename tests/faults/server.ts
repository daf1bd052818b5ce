import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../cli/bin/jianheng.js", import.meta.url));
const PORT = "18111";
/** How long a start may take on a machine that does other things too. */
const PATIENT_MS = 60_000;

/** Where it answers. */
export const ADDRESS = `http://127.0.0.1:${PORT}`;

/** The product's server as it is started by a command, and how long that took. */
export interface Server {
  process: ChildProcess;
  milliseconds: number;
  /** What it has told whoever started it. */
  said(): string;
}

/** Starts the server on a folder, in whatever state that was left, and waits until it can take requests. */
export async function start(folder: string): Promise<Server> {
  const began = performance.now();
  const env = {
    ...process.env,
    DATABASE_URL: "",
    JIANHENG_DATA: join(folder, "data"),
    JIANHENG_PORT: PORT,
    JIANHENG_URL: ADDRESS,
    JIANHENG_DEMONSTRATION: "yes",
    JIANHENG_SECOND_FACTOR: "nobody",
  };
  const child = spawn(process.execPath, [COMMAND, "serve"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  while (!isAnnounced(printed) || !(await isReady())) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${printed}`);
    if (performance.now() - began > PATIENT_MS) throw new Error(`the server did not open: ${printed}`);
    await new Promise((again) => setTimeout(again, 20));
  }
  return { process: child, milliseconds: performance.now() - began, said: () => printed };
}

/** It says where it listens, and on the first start the link, after it has begun to answer. */
function isAnnounced(printed: string): boolean {
  return printed.includes(ADDRESS);
}

async function isReady(): Promise<boolean> {
  return (await fetch(`${ADDRESS}/readyz`).catch(() => undefined))?.ok === true;
}

/** kill -9 of the server: the database under it is left running. */
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
  child.kill("SIGTERM");
  const [code] = await gone;
  if (code !== 0) throw new Error(`the server ended with ${String(code)}`);
}
