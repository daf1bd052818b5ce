import { resolve } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type pg from "pg";
import { type Address, connect } from "./connect.ts";
import { noAnswer } from "./database-problems.ts";
import { findCluster } from "./embedded/cluster.ts";
import { noData } from "./embedded/problems.ts";
import { findRunning } from "./embedded/running.ts";
import { type EmbeddedOptions, type ServerAddress, startEmbedded } from "./embedded/start.ts";
import { DATABASE } from "./open.ts";
import type { Where } from "./where.ts";

/** The owner's session with a database that another process may be serving meanwhile. */
export interface Beside {
  owner: pg.Client;
  /** Ends the session, and the database itself where it ran for us alone. */
  close(): Promise<void>;
}

/**
 * Opens a database beside the server that may have it open: for backups and checks. It migrates nothing and makes
 * nothing. An embedded database that nobody runs is started, and stopped afterwards.
 */
export async function openOwnerBeside(where: Where): Promise<Result<Beside>> {
  return "embedded" in where ? await besideEmbedded(where.embedded) : await besideUrl(where.url);
}

async function besideUrl(url: string): Promise<Result<Beside>> {
  try {
    return succeed(ownerAt(await connect({ connectionString: url })));
  } catch (fault) {
    return refuse([noAnswer(fault instanceof Error ? fault.message : String(fault))]);
  }
}

async function besideEmbedded(options: EmbeddedOptions): Promise<Result<Beside>> {
  const cluster = findCluster(resolve(options.folder));
  if (!cluster) return refuse([noData(options.folder)]);
  const running = await findRunning(cluster);
  if (running) return await enter({ address: running, options });
  const started = await startEmbedded(options);
  if (started.ok) return await enter({ address: started.value.address(), options, stop: () => started.value.stop() });
  // Whoever was starting it when we looked has it now.
  const meanwhile = await findRunning(cluster);
  return meanwhile ? await enter({ address: meanwhile, options }) : started;
}

async function enter(of: {
  address: ServerAddress;
  options: EmbeddedOptions;
  stop?: () => Promise<void>;
}): Promise<Result<Beside>> {
  const address: Address = { ...of.address, database: DATABASE };
  try {
    return succeed(ownerAt(await connect(address), of.stop));
  } catch (fault) {
    await of.stop?.();
    const unmade = fault instanceof Error && "code" in fault && fault.code === "3D000";
    if (unmade) return refuse([noData(of.options.folder)]);
    throw fault;
  }
}

/** A session of the owner's; `afterwards` is what is to be done when it ends. */
export function ownerAt(owner: pg.Client, afterwards?: () => Promise<void>): Beside {
  // A session that breaks is noticed by the query that meets it.
  owner.on("error", () => undefined);
  return {
    owner,
    async close() {
      await owner.end();
      await afterwards?.();
    },
  };
}
