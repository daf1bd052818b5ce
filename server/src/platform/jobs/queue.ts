import { PgBoss } from "pg-boss";
import type { Database, Transaction } from "../db/index.ts";
import type { JobKey } from "./store.ts";
import { runQueueSql } from "./store.ts";

/** The queues that the schema has: for all kinds of work, for entries given up, and for what comes by the calendar. */
export const QUEUES = { work: "work", givenUp: "given-up", calendar: "calendar" } as const;

/** How often the queue is asked for work. */
export const POLL_SECONDS = 2;

/** The queue's library, over our own transactions in the name of the system actor `jobs`. */
export function openQueue(of: {
  database: Pick<Database, "transaction">;
  calendar: boolean;
  pollSeconds: number;
}): PgBoss {
  const { database, calendar, pollSeconds } = of;
  const supervise = Math.ceil(pollSeconds * 5);
  return new PgBoss({
    db: {
      executeSql: async (text, values) => ({
        rows: await database.transaction({ system: "jobs" }, (transaction) => runQueueSql(transaction, text, values)),
      }),
    },
    // The schema is a migration of ours; the library changes none of it.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    schedule: calendar,
    superviseIntervalSeconds: supervise,
    monitorIntervalSeconds: supervise,
  });
}

/** Puts an entry for a job into the queue, in the transaction that calls for it. */
export async function sendEntry(
  queue: PgBoss,
  of: JobKey & {
    transaction: Transaction;
    entry: string;
    retry: { limit: number; delaySeconds: number };
    startAfter?: Date | undefined;
  },
): Promise<void> {
  const { transaction, organisation, job, entry, retry, startAfter } = of;
  const db = {
    executeSql: async (text: string, values?: unknown[]) => ({ rows: await runQueueSql(transaction, text, values) }),
  };
  const sent = await queue.send(
    QUEUES.work,
    { organisation, job },
    {
      id: entry,
      db,
      retryLimit: retry.limit,
      retryDelay: retry.delaySeconds,
      retryBackoff: true,
      ...(startAfter ? { startAfter } : {}),
    },
  );
  if (sent === null) throw new Error("the queue did not take the job");
}
