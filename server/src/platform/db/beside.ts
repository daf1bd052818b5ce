import { resolve } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type pg from "pg";
import type { Address } from "./connect.ts";
import { noAnswer } from "./database-problems.ts";
import { findCluster } from "./embedded/cluster.ts";
import { noData } from "./embedded/problems.ts";
import { findRunning } from "./embedded/running.ts";
import type { EmbeddedOptions } from "./embedded/start.ts";
import { schemaProblems } from "./migrate.ts";
import { MIGRATIONS, readMigrations } from "./migrations.ts";
import { addressesOf, asOwner, type Database, openDatabase, overPool } from "./open.ts";
import type { Where } from "./where.ts";

/** How a database that runs already is reached: by its owner, and by the application. */
export interface Beside {
  owner: Address;
  application: Address;
}

/**
 * Opens the database for a command that stands beside the server: through the one that runs, without taking it over,
 * migrating it or stopping it. Where the embedded one does not run, it is started for as long as it is open.
 */
export async function openBeside(where: Where): Promise<Result<Database>> {
  const found = await findBeside(where);
  if (!found.ok) return found;
  if (!found.value) return await openDatabase(where);
  return succeed(overPool({ address: found.value.application }));
}

/** The addresses of a database that runs and has this version's schema; undefined where the embedded one does not run. */
export async function findBeside(where: Where): Promise<Result<Beside | undefined>> {
  if ("url" in where) return await besideUrl(where.url);
  return await besideServer(where.embedded);
}

async function besideUrl(url: string): Promise<Result<Beside>> {
  const address = { connectionString: url };
  try {
    await asOwner(address, () => Promise.resolve());
  } catch (fault) {
    return refuse([noAnswer(fault instanceof Error ? fault.message : String(fault))]);
  }
  return await checked({ owner: address, application: address });
}

async function besideServer(options: EmbeddedOptions): Promise<Result<Beside | undefined>> {
  const folder = resolve(options.folder);
  const cluster = findCluster(folder);
  if (!cluster) return refuse([noData(folder)]);
  const running = await findRunning(cluster);
  return running ? await checked(addressesOf(running)) : succeed(undefined);
}

async function checked(beside: Beside): Promise<Result<Beside>> {
  const problems = await asOwner(beside.owner, (owner: pg.Client) =>
    schemaProblems({ owner, migrations: readMigrations(MIGRATIONS) }),
  );
  return problems.length > 0 ? refuse(problems) : succeed(beside);
}
