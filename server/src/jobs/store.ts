import type { JobState } from "@jianheng/domain/jobs";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, nameOf, query, run } from "../platform/db/queries.ts";

/** Jobs of an organisation; of one person where one is named. */
interface Within {
  organisation: string;
  askedBy: string | undefined;
}

function jobs({ organisation, askedBy }: Within) {
  return query
    .selectFrom("job")
    .select([
      "job.id",
      "kind",
      "state",
      "done",
      "total",
      "message",
      "mark",
      "result",
      "unique_key",
      "by_person_id",
      nameOf(sql.ref("job.by_person_id")).as("by_name"),
      "by_system",
      momentOf(sql.ref("created_at")).as("moment"),
      "started_at",
      "ended_at",
    ])
    .where("organisation_id", "=", organisation)
    .$if(askedBy !== undefined, (some) => some.where("by_person_id", "=", askedBy ?? null));
}

/** Jobs, from the newest on. */
export async function listJobs(
  transaction: Transaction,
  of: Within & { state: JobState | undefined; after: readonly [string, string] | undefined; limit: number },
) {
  const { state, after, limit } = of;
  const listed = jobs(of)
    .$if(state !== undefined, (some) => some.where("state", "=", state ?? null))
    .$if(after !== undefined, (some) =>
      some.where(comesAfter({ at: sql.ref("created_at"), id: sql.ref("job.id"), place: after ?? ["", ""] })),
    )
    .orderBy("created_at", "desc")
    .orderBy("job.id")
    .limit(limit);
  return await run(transaction, listed);
}

/** A job, locked until the transaction ends where it is to be changed. */
export async function findJob(transaction: Transaction, of: Within & { job: string; lock?: boolean }) {
  const found = jobs(of)
    .where("job.id", "=", of.job)
    .$if(of.lock === true, (some) => some.forUpdate("job"));
  return (await run(transaction, found))[0];
}

/** A job as it is found. */
export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** Has a job that waits end, and one that runs be told to. */
export async function stopJob(
  transaction: Transaction,
  of: { organisation: string; job: string; state: JobState; at: Date },
): Promise<void> {
  const ended = of.state === "waiting" ? { state: "stopped" as const, ended_at: of.at } : {};
  const stopped = query
    .updateTable("job")
    .set({ stop_requested: true, ...ended })
    .where("organisation_id", "=", of.organisation)
    .where("id", "=", of.job);
  await run(transaction, stopped);
}

/** Whether another job of the same kind and key waits or runs. */
export async function isUnderWay(
  transaction: Transaction,
  of: { organisation: string; kind: string; uniqueKey: string },
): Promise<boolean> {
  const found = query
    .selectFrom("job")
    .select("id")
    .where("organisation_id", "=", of.organisation)
    .where("kind", "=", of.kind)
    .where("unique_key", "=", of.uniqueKey)
    .where("state", "in", ["waiting", "running"]);
  return (await run(transaction, found)).length > 0;
}
