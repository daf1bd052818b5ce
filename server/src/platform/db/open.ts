import { createHmac } from "node:crypto";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type pg from "pg";
import type { Actor } from "./actor.ts";
import { type Address, connect, openPool } from "./connect.ts";
import { noAnswer } from "./database-problems.ts";
import { type Embedded, type EmbeddedOptions, type ServerAddress, startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS, readMigrations } from "./migrations.ts";
import { APP_ROLE, type Call, runCall, runTransaction, type Work } from "./transaction.ts";
import type { Where } from "./where.ts";

/** The database as the rest of the server sees it: transactions in somebody's name, and nothing else. */
export interface Database {
  transaction<T>(actor: Actor, work: Work<T>): Promise<T>;
  /** Calls a function of the schema outside a transaction and in nobody's name; see `ask` of queries.ts. */
  call(of: Call): Promise<unknown[]>;
  /** Ends the sessions, and the database itself where it is embedded. */
  close(): Promise<void>;
}

/** The name of the embedded database within its server. */
export const DATABASE = "jianheng";
const SESSIONS = 16;

/** Opens the database, brought to this version's schema; several processes may do so at once. */
export async function openDatabase(where: Where): Promise<Result<Database>> {
  if ("embedded" in where) return await openEmbedded(where.embedded);
  return await openUrl(where.url);
}

/** An address that a person gave: that nothing answers there is his to mend. */
async function openUrl(url: string): Promise<Result<Database>> {
  const address = { connectionString: url };
  try {
    await asOwner(address, () => Promise.resolve());
  } catch (fault) {
    return refuse([noAnswer(fault instanceof Error ? fault.message : String(fault))]);
  }
  const migrated = await asOwner(address, migrateAll);
  return migrated.ok ? succeed(overPool({ address })) : migrated;
}

async function openEmbedded(options: EmbeddedOptions): Promise<Result<Database>> {
  const started = await startEmbedded(options);
  if (!started.ok) return started;
  const server = started.value;
  try {
    const opened = await openServer(server);
    if (!opened.ok) await server.stop();
    return opened;
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

async function openServer(server: Embedded): Promise<Result<Database>> {
  const { owner, application } = addressesOf(server.address());
  await asOwner({ ...owner, database: "postgres" }, createDatabase);
  const migrated = await asOwner(owner, migrateAll);
  if (!migrated.ok) return migrated;
  await asOwner(owner, (client) => client.query(`alter role ${APP_ROLE} login password '${application.password}'`));
  return succeed(overPool({ address: application, afterwards: () => server.stop() }));
}

/** The application connects as the plain role itself, by a password that any process that may can work out. */
export function addressesOf(
  server: ServerAddress,
): Record<"owner" | "application", ServerAddress & { database: string }> {
  const owner = { ...server, database: DATABASE };
  const password = createHmac("sha256", owner.password).update(APP_ROLE).digest("base64url");
  return { owner, application: { ...owner, user: APP_ROLE, password } };
}

/** The database over sessions of its own; `afterwards` is done once they have ended. */
export function overPool({ address, afterwards }: { address: Address; afterwards?: () => Promise<void> }): Database {
  const pool = openPool({ address, size: SESSIONS });
  return {
    transaction: (actor, work) => runTransaction({ pool, actor, work }),
    call: (of) => runCall(pool, of),
    async close() {
      await pool.end();
      await afterwards?.();
    },
  };
}

/** Does `work` in a session of its own. */
export async function asOwner<T>(address: Address, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(address);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function migrateAll(owner: pg.Client): Promise<Result<string[]>> {
  return migrate({ owner, migrations: readMigrations(MIGRATIONS) });
}

/** Makes the embedded database within its server, where it is not there yet. */
export async function createDatabase(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query("select from pg_database where datname = $1", [DATABASE]);
  if (rowCount === 0) await owner.query(`create database ${DATABASE}`);
}
