import { randomUUID } from "node:crypto";
import type { Words } from "@jianheng/domain/kernel";
import type { Database, Transaction } from "../db/index.ts";
import type { AnyJobKind, Routine } from "./kind.ts";
import { openQueue, POLL_SECONDS, QUEUES, sendEntry } from "./queue.ts";
import { type Outcome, type Running, runJob } from "./run-job.ts";
import { addJob, findByKey, giveUp, type JobKey, postponeRun, reviveJob } from "./store.ts";

const JOBS = { system: "jobs" } as const;
const RETRY = { limit: 3, delaySeconds: 10 };

/** What is asked to be done later. */
export interface Asked {
  kind: string;
  organisation: string;
  data: unknown;
  /** Of a kind, one job with this key waits or runs at a time: a second asker gets the first one's. */
  uniqueKey?: string;
  startAfter?: Date;
}

/** Work that is done later. */
export interface Jobs {
  /** Asks for work in the transaction that calls for it; answers the job's number. */
  enqueue(transaction: Transaction, asked: Asked): Promise<string>;
  /** Has an ended job run again, in the name of whoever asked for it first. */
  retry(transaction: Transaction, job: JobKey): Promise<void>;
  /** What a kind of work is called; the kind itself where it is of another version. */
  words(kind: string): Words;
  /** Begins to work: kinds in parallel, one job of this process at a time each, and the routines. */
  start(): Promise<void>;
  /** Ends with what is under way, which is told to stop; what does not within so many seconds is left to others. */
  stop(of?: { withinSeconds?: number }): Promise<void>;
}

export interface JobsOptions {
  database: Pick<Database, "transaction">;
  kinds: readonly AnyJobKind[];
  routines?: readonly Routine[];
  now: () => Date;
  onFault: Running["onFault"];
  /** How many jobs this process runs at a time. */
  workers?: number;
  /** How often it asks for work; at least half a second. */
  pollSeconds?: number;
}

/** The jobs of an installation. Nothing runs until `start`; asking for work needs no start. */
export function openJobs(options: JobsOptions): Jobs {
  const { database, kinds, routines = [], now, workers = 4, pollSeconds = POLL_SECONDS } = options;
  const queue = openQueue({ database, calendar: routines.length > 0, pollSeconds });
  const stopping = new AbortController();
  const onFault = (fault: unknown) => options.onFault(fault, { kind: "queue", job: "" });
  queue.on("error", onFault);
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  if (byKind.size !== kinds.length) throw new Error("a kind of work is there twice");
  const retryOf = (kind: string) => byKind.get(kind)?.retry ?? RETRY;
  const running: Running = {
    database,
    findKind: (kind) => byKind.get(kind),
    now,
    stopping: stopping.signal,
    onFault: options.onFault,
  };

  async function handle(entry: { id: string; data: JobKey; retryCount: number; retryLimit: number }): Promise<void> {
    const last = entry.retryCount >= entry.retryLimit;
    const outcome: Outcome = await runJob(running, { ...entry.data, entry: entry.id, last });
    if (outcome.is === "interrupted") await passOn(outcome);
    // The library keeps what is thrown: so it is nothing that could quote anybody's data.
    if (outcome.is === "failed") throw new Error("see the job");
  }

  /** The next process begins at once, and the interruption counts as no try. */
  async function passOn({ kind, key }: Extract<Outcome, { is: "interrupted" }>): Promise<void> {
    const entry = randomUUID();
    await database.transaction(JOBS, async (transaction) => {
      if (!(await postponeRun(transaction, { key, entry }))) return;
      const { organisation, job } = key;
      await sendEntry(queue, { transaction, organisation, job, entry, retry: retryOf(kind) });
    });
  }

  async function startRoutines(): Promise<void> {
    if (routines.length === 0) return;
    for (const { name, cron } of routines) {
      await queue.schedule(QUEUES.calendar, cron, { name }, { tz: "Asia/Shanghai", key: name, missed: "once" });
    }
    await queue.work<{ name: string }>(QUEUES.calendar, async ([entry]) => {
      const routine = routines.find(({ name }) => name === entry?.data.name);
      await routine?.work(stopping.signal);
    });
  }

  return {
    async enqueue(transaction, { kind, organisation, data, uniqueKey, startAfter }) {
      const known = byKind.get(kind);
      if (!known) throw new Error(`there is no work of the kind ${kind}`);
      const [job, entry] = [randomUUID(), randomUUID()];
      const parsed = known.data.parse(data);
      if (!(await addJob(transaction, { organisation, job, kind, uniqueKey, data: parsed, entry }))) {
        const before = await findByKey(transaction, { organisation, kind, uniqueKey: uniqueKey ?? "" });
        if (!before) throw new Error(`a job of the kind ${kind} stands in the way and is not seen`);
        return before;
      }
      await sendEntry(queue, { transaction, organisation, job, entry, retry: retryOf(kind), startAfter });
      return job;
    },
    async retry(transaction, job) {
      const entry = randomUUID();
      const revived = await reviveJob(transaction, { ...job, entry });
      if (!revived) throw new Error(`there is no job ${job.job}`);
      await sendEntry(queue, { ...job, transaction, entry, retry: retryOf(revived.kind) });
    },
    words: (kind) => byKind.get(kind)?.words ?? { zh: kind, en: kind },
    async start() {
      await queue.start();
      const options = {
        includeMetadata: true,
        localConcurrency: workers,
        pollingIntervalSeconds: pollSeconds,
      } as const;
      await queue.work<JobKey, void, { includeMetadata: true }>(QUEUES.work, options, async ([entry]) => {
        if (entry) await handle(entry);
      });
      await queue.work<JobKey, void, { includeMetadata: true }>(
        QUEUES.givenUp,
        { includeMetadata: true },
        async ([entry]) => {
          if (!entry?.sourceId) return;
          const of = {
            ...entry.data,
            entry: entry.sourceId,
            at: now(),
            message: "处理多次中断，任务没有完成：请联系系统管理员",
          };
          await database.transaction(JOBS, (transaction) => giveUp(transaction, of));
        },
      );
      await startRoutines();
    },
    async stop({ withinSeconds = 20 } = {}) {
      stopping.abort();
      await queue.stop({ graceful: true, timeout: withinSeconds * 1000 });
    },
  };
}
