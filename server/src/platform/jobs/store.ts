import { sql, type UpdateObject } from "kysely";
import type { Member, Transaction } from "../db/index.ts";
import { holdsOn, query, run, runText } from "../db/queries.ts";
import type { Tables } from "../db/tables.ts";

/** Which job, under which organisation. */
export interface JobKey {
  organisation: string;
  job: string;
}

/** Which entry of the queue a run answers to, and the how-manieth run of it it is: whoever comes later has the job. */
export interface RunKey extends JobKey {
  entry: string;
  tries: number;
}

const ONCE = sql<boolean>`state in ('waiting', 'running')`;

/** Adds a job, unless one of the same kind and key waits or runs; false where one does. */
export async function addJob(
  transaction: Transaction,
  of: JobKey & { kind: string; uniqueKey: string | undefined; data: unknown; entry: string },
): Promise<boolean> {
  const added = query
    .insertInto("job")
    .values({
      organisation_id: of.organisation,
      id: of.job,
      kind: of.kind,
      unique_key: of.uniqueKey ?? null,
      data: JSON.stringify(of.data),
      entry_id: of.entry,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "kind", "unique_key"]).where(ONCE).doNothing())
    .returning("id");
  return (await run(transaction, added)).length > 0;
}

/** The newest job of a kind with a key. */
export async function findByKey(
  transaction: Transaction,
  of: { organisation: string; kind: string; uniqueKey: string },
): Promise<string | undefined> {
  const found = query
    .selectFrom("job")
    .select("id")
    .where("organisation_id", "=", of.organisation)
    .where("kind", "=", of.kind)
    .where("unique_key", "=", of.uniqueKey)
    .orderBy("created_at", "desc")
    .limit(1);
  return (await run(transaction, found))[0]?.id;
}

/** Takes a job for a run of it; nothing where it has ended, or another entry of the queue is to run it. */
export async function takeJob(transaction: Transaction, of: JobKey & { entry: string; at: Date }) {
  const taken = query
    .updateTable("job")
    .set({ state: "running", started_at: sql`coalesce(started_at, ${of.at})`, tries: sql`tries + 1`, message: null })
    .where("organisation_id", "=", of.organisation)
    .where("id", "=", of.job)
    .where("entry_id", "=", of.entry)
    .where(ONCE)
    .returningAll();
  return (await run(transaction, taken))[0];
}

function changed(of: RunKey, values: UpdateObject<Tables, "job">) {
  return updating(of).set(values).returning("stop_requested");
}

function updating({ organisation, job, entry, tries }: RunKey) {
  return query
    .updateTable("job")
    .where("organisation_id", "=", organisation)
    .where("id", "=", job)
    .where("entry_id", "=", entry)
    .where("tries", "=", tries)
    .where("state", "=", "running");
}

/** Writes how far a run is. Answers whether it is to stop: nothing where the job is no longer this run's. */
export async function writeProgress(
  transaction: Transaction,
  { key, done, total, mark }: { key: RunKey; done: number; total: number | null; mark: unknown },
): Promise<{ stop_requested: boolean } | undefined> {
  const values = { done, ...(total === null ? {} : { total }), mark: JSON.stringify(mark ?? null) };
  return (await run(transaction, changed(key, values)))[0];
}

/** Ends a run for good. */
export async function endRun(
  transaction: Transaction,
  of: { key: RunKey; state: "done" | "failed" | "stopped"; at: Date; message?: string; result?: unknown },
): Promise<void> {
  const result = of.result === undefined ? {} : { result: JSON.stringify(of.result) };
  await run(transaction, changed(of.key, { state: of.state, ended_at: of.at, message: of.message ?? null, ...result }));
}

/** Gives a run up for another one later: by the same entry of the queue, or by a new one. False where it was lost. */
export async function postponeRun(
  transaction: Transaction,
  of: { key: RunKey; message?: string; entry?: string },
): Promise<boolean> {
  const entry = of.entry ? { entry_id: of.entry } : {};
  const values = { state: "waiting" as const, message: of.message ?? null, ...entry };
  return (await run(transaction, changed(of.key, values))).length > 0;
}

/** Ends a job whose entry the queue has given up: its process was killed every time. */
export async function giveUp(
  transaction: Transaction,
  of: JobKey & { entry: string; at: Date; message: string },
): Promise<void> {
  const given = query
    .updateTable("job")
    .set({ state: "failed", ended_at: of.at, message: of.message })
    .where("organisation_id", "=", of.organisation)
    .where("id", "=", of.job)
    .where("entry_id", "=", of.entry)
    .where(ONCE);
  await run(transaction, given);
}

/** Has an ended job wait to be run again by a new entry of the queue. */
export async function reviveJob(
  transaction: Transaction,
  of: JobKey & { entry: string },
): Promise<{ kind: string } | undefined> {
  const revived = query
    .updateTable("job")
    .set({ state: "waiting", ended_at: null, message: null, stop_requested: false, tries: 0, entry_id: of.entry })
    .where("organisation_id", "=", of.organisation)
    .where("id", "=", of.job)
    .returning("kind");
  return (await run(transaction, revived))[0];
}

/** Whether a member's appointment holds on a day, and no account of his there is disabled; asked in his own name. */
export async function holdsPost(transaction: Transaction, { member, day }: { member: Member; day: string }) {
  const disabled = query
    .selectFrom("account")
    .select("id")
    .where("organisation_id", "=", member.organisationId)
    .where("person_id", "=", member.personId)
    .where("disabled_at", "is not", null);
  const held = query
    .selectFrom("appointment")
    .select("id")
    .where("organisation_id", "=", member.organisationId)
    .where("person_id", "=", member.personId)
    .where("post_code", "=", member.post)
    .where(holdsOn(day))
    .where((on) => on.not(on.exists(disabled)));
  return (await run(transaction, held)).length > 0;
}

/** A row of a job. */
export type JobRow = NonNullable<Awaited<ReturnType<typeof takeJob>>>;

/** The SQL of the queue's library, in a transaction of the server. */
export async function runQueueSql(transaction: Transaction, text: string, values?: unknown[]): Promise<unknown[]> {
  return await runText(transaction, text, values);
}
