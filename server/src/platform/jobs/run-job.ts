import { officialDay } from "../clock/index.ts";
import type { Database, Member } from "../db/index.ts";
import type { AnyJobKind, Run } from "./kind.ts";
import { throttled } from "./progress.ts";
import {
  endRun,
  holdsPost,
  type JobKey,
  type JobRow,
  postponeRun,
  type RunKey,
  takeJob,
  writeProgress,
} from "./store.ts";

const JOBS = { system: "jobs" } as const;

/** Thrown into work that is to stop. */
class Stopped extends Error {
  readonly why: "asked" | "process" | "lost";

  constructor(why: Stopped["why"]) {
    super(`the work is to stop: ${why}`);
    this.why = why;
  }
}

/** What a run needs beside its job. */
export interface Running {
  database: Pick<Database, "transaction">;
  findKind(kind: string): AnyJobKind | undefined;
  now: () => Date;
  /** Aborted when this process stops. */
  stopping: AbortSignal;
  /** Told of what went wrong within work, with no more of the job than its number. */
  onFault: (fault: unknown, of: { kind: string; job: string }) => void;
}

/** How a run ended: for good, to be tried again after a fault, or to be done by the process after this one. */
export type Outcome = { is: "ended" } | { is: "failed" } | { is: "interrupted"; kind: string; key: RunKey };

/** Runs a job that the queue handed out; `last` says that it is not tried again. */
export async function runJob(running: Running, of: JobKey & { entry: string; last: boolean }): Promise<Outcome> {
  const { database, now } = running;
  const row = await database.transaction(JOBS, (transaction) => takeJob(transaction, { ...of, at: now() }));
  if (!row) return { is: "ended" };
  const key = { organisation: of.organisation, job: of.job, entry: of.entry, tries: row.tries };
  const end = (how: Omit<Parameters<typeof endRun>[1], "key" | "at">) =>
    database.transaction(JOBS, (transaction) => endRun(transaction, { ...how, key, at: now() }));
  if (row.stop_requested) {
    await end({ state: "stopped" });
    return { is: "ended" };
  }
  try {
    const result = await work(running, { row, key });
    await end({ state: "done", result: result ?? null });
    return { is: "ended" };
  } catch (fault) {
    if (fault instanceof Refused) await end({ state: "failed", message: fault.message });
    if (fault instanceof Refused || (fault instanceof Stopped && fault.why === "lost")) return { is: "ended" };
    if (fault instanceof Stopped && fault.why === "process") return { is: "interrupted", kind: row.kind, key };
    if (fault instanceof Stopped) await end({ state: "stopped" });
    if (fault instanceof Stopped) return { is: "ended" };
    running.onFault(fault, { kind: row.kind, job: of.job });
    if (of.last) await end({ state: "failed", message: "处理时出现故障，多次重试未成功：请联系系统管理员" });
    else await database.transaction(JOBS, (t) => postponeRun(t, { key, message: "处理时出现故障，稍后自动重试" }));
    return { is: "failed" };
  }
}

/** A job that is not to be tried again, with what people are told. */
class Refused extends Error {}

async function work(running: Running, { row, key }: { row: JobRow; key: RunKey }): Promise<unknown> {
  const { database, now } = running;
  const kind = running.findKind(row.kind);
  if (!kind) throw new Error(`there is no work of the kind ${row.kind}`);
  const actor = kind.as === "member" ? await memberOf(running, row) : kind.as;
  const stop = new AbortController();
  const onStopping = () => stop.abort(new Stopped("process"));
  // What was handed out to a process that stops meanwhile is not even begun.
  if (running.stopping.aborted) throw new Stopped("process");
  running.stopping.addEventListener("abort", onStopping);
  const progress = throttled({
    now,
    write: async ({ done, total, mark }) => {
      const written = await database.transaction(JOBS, (transaction) =>
        writeProgress(transaction, { key, done, total: total ?? row.total, mark: mark ?? row.mark }),
      );
      if (!written) stop.abort(new Stopped("lost"));
      else if (written.stop_requested) stop.abort(new Stopped("asked"));
    },
  });
  const run: Run<unknown> = {
    data: kind.data.parse(row.data),
    organisation: key.organisation,
    reported: { done: row.done, mark: row.mark },
    stopped: stop.signal,
    transaction: (inner) => database.transaction(actor, inner),
    report: progress.report,
  };
  try {
    return await kind.work(run as Run<never>);
  } finally {
    running.stopping.removeEventListener("abort", onStopping);
    await progress.flush();
  }
}

/** Who asked, if he still holds the post in which he did, and could sign in. */
async function memberOf({ database, now }: Running, row: JobRow): Promise<Member> {
  const { by_person_id: personId, by_organisation_id: organisationId, by_post_code: post } = row;
  if (!personId || !organisationId || !post) throw new Error(`${row.kind} is work for a member, and none asked for it`);
  const member = { personId, organisationId, post };
  const holds = await database.transaction(member, (transaction) =>
    holdsPost(transaction, { member, day: officialDay(now()) }),
  );
  if (!holds) throw new Refused("提交人已不再担任提交时的岗位或账号已停用，任务没有执行");
  return member;
}
