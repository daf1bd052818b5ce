import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { getAccount } from "./account.ts";
import { type Binaries, packagedBinaries } from "./binaries.ts";
import { bringUp } from "./bring-up.ts";
import { type Cluster, OWNER, prepareCluster } from "./cluster.ts";
import { prepareFolder } from "./folder.ts";
import { type Hold, pause } from "./hold.ts";
import type { Launch } from "./launch.ts";
import { isAlive } from "./postmaster.ts";
import { prepareRuntime } from "./runtime.ts";

/** How the database is reached, its databases aside, in the terms of the driver. */
export interface ServerAddress {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** A database that this process started or found running, and looks after until it stops it. */
export interface Embedded {
  /** The owner's: for migrations, never for requests. */
  address(): ServerAddress;
  /** Stops the database: what is committed is safe, what is under way is rolled back. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The data folder. */
  folder: string;
  /** Another PostgreSQL than the packaged one. */
  binaries?: Binaries;
  /** Settings of PostgreSQL beyond our own; tests switch `fsync` off. */
  settings?: Readonly<Record<string, string>>;
  /** Told when the database went away and could not be brought back; without it, the process ends with that fault. */
  onLost?: (fault: unknown) => void;
}

/** Starts the database of a data folder, or attaches to the one that an earlier, killed process left running. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Result<Embedded>> {
  const prepared = prepare(options);
  if (!prepared.ok) return prepared;
  const { cluster, launch } = prepared.value;
  const up = await bringUp(cluster, launch);
  return up.ok ? succeed(watch({ hold: up.value, cluster, launch, onLost: options.onLost })) : up;
}

function prepare(options: EmbeddedOptions): Result<{ cluster: Cluster; launch: Launch }> {
  const folder = resolve(options.folder);
  const binaries = options.binaries ? succeed(options.binaries) : packagedBinaries();
  if (!binaries.ok) return binaries;
  const account = getAccount(folder);
  if (!account.ok) return account;
  const there = prepareFolder({ folder, account: account.value });
  if (!there.ok) return there;
  const runtime = prepareRuntime({ binaries: binaries.value, folder, account: account.value });
  const cluster = prepareCluster({ folder, account: account.value, runtime });
  if (!cluster.ok) return cluster;
  const { database } = cluster.value;
  const settings = options.settings ?? {};
  return succeed({ cluster: cluster.value, launch: { folder, database, account: account.value, runtime, settings } });
}

interface Watched {
  hold: Hold;
  cluster: Cluster;
  launch: Launch;
  onLost: ((fault: unknown) => void) | undefined;
}

/** Brings the database up again whenever the session that holds it ends and nobody asked for that. */
function watch({ hold, cluster, launch, onLost }: Watched): Embedded {
  let current = hold;
  let stopping: Promise<void> | undefined;
  let recovery: Promise<void> = Promise.resolve();

  async function recover(): Promise<void> {
    const up = await bringUp(cluster, { ...launch, before: current.postmaster });
    if (!up.ok) throw new Error(up.problems.map(({ message }) => message.en).join("; "));
    current = up.value;
    follow();
  }

  function follow(): void {
    current.session.once("end", () => {
      if (!stopping) recovery = onLost ? recover().catch(onLost) : recover();
    });
  }

  follow();
  return {
    address() {
      const { host, port } = current.postmaster;
      return { host, port, user: OWNER, password: cluster.password };
    },
    stop() {
      stopping ??= recovery.then(() => shutDown(current, cluster));
      return stopping;
    },
  };
}

/** “Fast” in PostgreSQL's words. Its `postmaster.pid` goes last, also where the process is nobody's child. */
async function shutDown({ session, postmaster }: Hold, { database }: Cluster): Promise<void> {
  await session.end();
  try {
    process.kill(postmaster.pid, "SIGINT");
  } catch {
    return;
  }
  while (existsSync(`${database}/postmaster.pid`) && isAlive(postmaster.pid)) await pause();
}
