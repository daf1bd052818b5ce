import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Account, spawnAs } from "./account.ts";
import { otherVersion } from "./problems.ts";
import type { Runtime } from "./runtime.ts";

/** The superuser of the embedded database: it migrates, the application never uses it. */
export const OWNER = "postgres";

export interface Cluster {
  /** PostgreSQL's own folder within the data folder. */
  database: string;
  /** The owner's password. */
  password: string;
}

/** The cluster in the data folder, made when there is none; refused when another major version wrote it. */
export function prepareCluster(options: { folder: string; account: Account; runtime: Runtime }): Result<Cluster> {
  const { folder } = options;
  const database = join(folder, "database");
  const ours = majorVersion(options);
  if (!existsSync(database)) createCluster({ ...options, database, ours });
  const found = Number(readFileSync(join(database, "PG_VERSION"), "utf8"));
  if (found !== ours) return refuse([otherVersion({ folder, found, ours })]);
  return succeed({ database, password: readFileSync(passwordFile(database), "utf8") });
}

/** The cluster that is in the data folder; nothing where there is none, or none that we may read. */
export function findCluster(folder: string): Cluster | undefined {
  const database = join(folder, "database");
  if (!existsSync(passwordFile(database))) return undefined;
  return { database, password: readFileSync(passwordFile(database), "utf8") };
}

/** Asked as the database's user: the programs may be a copy that is his, and no business of root's. */
function majorVersion({ account, runtime }: { account: Account; runtime: Runtime }): number {
  const options = { ...spawnAs(account), env: runtime.env, encoding: "utf8" as const };
  const words = execFileSync(join(runtime.bin, "postgres"), ["--version"], options);
  return Number(/ (\d+)/.exec(words)?.[1]);
}

/** The password lies with the data it opens, so that both are there or neither, in a copy too. */
function passwordFile(database: string): string {
  return join(database, "jianheng.password");
}

/** Made beside its place and moved: a start that was killed half way leaves nothing that looks like data. */
function createCluster(of: { account: Account; runtime: Runtime; database: string; ours: number }): void {
  const { account, runtime, database, ours } = of;
  const beside = `${database}.${process.pid}.new`;
  const password = `${beside}.password`;
  for (const path of [beside, password]) rmSync(path, { recursive: true, force: true });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  if (account.become) lchownSync(password, account.become.uid, account.become.gid);
  const options = ["--auth=scram-sha-256", `--username=${OWNER}`, `--pwfile=${password}`, "--encoding=UTF8"];
  execFileSync(join(runtime.bin, "initdb"), ["-D", beside, ...options, ...localeOptions(ours)], {
    ...spawnAs(account),
    env: runtime.env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  renameSync(password, passwordFile(beside));
  try {
    renameSync(beside, database);
    syncFolder(dirname(database));
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(database)) throw error;
  }
}

/** Order by code point, the same on every machine, but Chinese characters are letters (trigrams need that). */
function localeOptions(major: number): string[] {
  if (major < 17) return ["--locale=C.UTF-8"];
  return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}
