import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, lchownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Account, spawnAs } from "./account.ts";
import { openToOverwrite } from "./overwrite.ts";
import type { Runtime } from "./runtime.ts";

/** The longest path of a socket that every system takes, in bytes. */
const LONGEST_SOCKET = 100;
const PORT = 5432;

export interface Launch {
  folder: string;
  database: string;
  account: Account;
  runtime: Runtime;
  /** Settings of PostgreSQL beyond its own, by name. */
  settings?: Readonly<Record<string, string>>;
  /** Where it listened before: whoever knows that place finds it there again. */
  before?: { host: string; port: number };
}

/** A PostgreSQL on its way up: its process, and what it said. */
export interface Launched {
  process: ChildProcess;
  said(): string;
}

/**
 * Starts PostgreSQL in a session of its own, so that neither a Ctrl-C in our terminal nor our end takes it down:
 * the next start finds it running. What it says goes to a file, because a pipe would break with us.
 */
export async function launch(options: Launch): Promise<Launched> {
  const { folder, database, account, runtime } = options;
  const settings = { ...LOG, ...(await listenSettings(options)), ...options.settings };
  const log = openToOverwrite(join(folder, "start.log"));
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const process = spawn(join(runtime.bin, "postgres"), ["-D", database, ...flags], {
    ...spawnAs(account),
    env: runtime.env,
    detached: true,
    stdio: ["ignore", log, log],
  });
  process.on("error", () => undefined);
  process.unref();
  closeSync(log);
  return { process, said: () => readWords(options, process.pid) };
}

/** What PostgreSQL says before it has its log is in one file, the rest among what others said in its log. */
function readWords({ folder, database }: Launch, pid: number | undefined): string {
  const start = readFileSync(join(folder, "start.log"), "utf8");
  const log = join(database, "log");
  const logged = existsSync(log) ? readdirSync(log).map((name) => readFileSync(join(log, name), "utf8")) : [];
  const own = logged.flatMap((text) => text.split("\n").filter((line) => line.includes(`[${pid}]`)));
  return [start, ...own].join("\n");
}

/** A file for each day of the week, each overwritten a week later; without details, which quote people's data. */
const LOG = {
  logging_collector: "on",
  log_filename: "%a.log",
  log_rotation_age: "1d",
  log_truncate_on_rotation: "on",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

/** Reached from this machine alone: by a socket in a closed folder; on Windows by a port of the loopback. */
async function listenSettings({ folder, account, before }: Launch): Promise<Record<string, string>> {
  if (process.platform === "win32") {
    const port = before?.port ?? (await freePort());
    return { listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "" };
  }
  const socketFolder = before?.host ?? makeSocketFolder(folder);
  if (account.become) lchownSync(socketFolder, account.become.uid, account.become.gid);
  return { listen_addresses: "", port: String(PORT), unix_socket_directories: socketFolder };
}

function makeSocketFolder(folder: string): string {
  const within = join(folder, "socket");
  if (Buffer.byteLength(join(within, `.s.PGSQL.${PORT}`)) > LONGEST_SOCKET) return mkdtempSync("/tmp/jianheng-");
  mkdirSync(within, { recursive: true, mode: 0o700 });
  return within;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
