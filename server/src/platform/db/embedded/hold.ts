import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { type Cluster, OWNER } from "./cluster.ts";
import { findPostmaster, type Postmaster } from "./postmaster.ts";

/**
 * Whoever serves a data folder holds this lock, in a session of its own. The database gives it back when the
 * holder dies in whatever way, so no file has to say who is alive.
 */
const HOLD = 4_725_118;

/** The session that holds the folder, and the server it is with. */
export interface Hold {
  session: pg.Client;
  postmaster: Postmaster;
}

/** A session with the server that runs on this folder; undefined where none answers yet, or any more. */
export async function findSession(cluster: Cluster): Promise<Hold | undefined> {
  const postmaster = findPostmaster(cluster.database);
  if (!postmaster) return undefined;
  const session = new pg.Client({
    host: postmaster.host,
    port: postmaster.port,
    user: OWNER,
    password: cluster.password,
    database: "postgres",
    application_name: `jianheng ${process.pid}`,
  });
  session.on("error", () => undefined);
  try {
    await session.connect();
    return { session, postmaster };
  } catch (error) {
    if (isNotReady(error)) return undefined;
    throw error;
  }
}

/** Takes the folder; answers who has it where another does. */
export async function claim({ session }: Hold): Promise<{ holder?: string }> {
  const { rows } = await session.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [HOLD]);
  if (rows[0]?.taken) return {};
  const holders = await session.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [HOLD],
  );
  await session.end();
  return { holder: holders.rows[0]?.name ?? "?" };
}

/** Looks again a little later: PostgreSQL tells nobody when it is up, or down. */
export function pause(): Promise<void> {
  return setTimeout(20);
}

const NOT_READY = ["ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE", "57P01", "57P02", "57P03", "53300"];

function isNotReady(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && NOT_READY.includes(String(error.code))) || /terminated/.test(error.message);
}
