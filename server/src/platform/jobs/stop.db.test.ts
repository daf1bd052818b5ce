import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test, vi } from "vitest";
import { z } from "zod";
import { useDatabase } from "../db/testing/database.fixture.ts";
import type { AnyJobKind } from "./kind.ts";
import { runJob } from "./run-job.ts";
import { useWork } from "./work.fixture.ts";

const database = useDatabase();
const of = useWork(database);
const { open, ask, rowOf, until } = of;

describe("stopping", () => {
  test("a job that runs: its work is told at its next report", async () => {
    of.work = async ({ report, stopped }) => {
      for (let done = 1; ; done++) {
        of.clock = new Date(of.clock.getTime() + 600);
        await report({ done });
        stopped.throwIfAborted();
        if (done === 1) await database.owner.query("update job set stop_requested = true");
        if (done > 10) throw new Error("nobody stopped it");
      }
    };
    const jobs = open();
    const job = await ask(jobs);
    await jobs.start();
    expect(await until(job, "stopped")).toMatchObject({ done: 2, tries: 1 });
  });

  test("the process: work under way is told, and the next process goes on at once, with no try lost", async () => {
    let begun = () => {};
    const running = new Promise<void>((done) => {
      begun = done;
    });
    of.work = async ({ stopped, report }) => {
      await report({ done: 1, mark: "half" });
      begun();
      await once(stopped, "abort");
      stopped.throwIfAborted();
    };
    const first = open({ limit: 0 });
    const job = await ask(first);
    await first.start();
    await running;
    await first.stop();
    expect(await rowOf(job)).toMatchObject({ state: "waiting", mark: "half" });
    of.work = ({ reported }) => Promise.resolve(reported);
    const second = open({ limit: 0 });
    await second.start();
    expect(await until(job, "done")).toMatchObject({ result: { done: 1, mark: "half" } });
  });
});

test("what is handed out to a process that is stopping is passed on, and not begun", async () => {
  const stopping = new AbortController();
  const job = await ask(open());
  const { entry_id: entry } = await rowOf(job);
  stopping.abort();
  const kind = {
    kind: "test.counting",
    as: { system: "jobs" },
    data: z.unknown(),
    work: () => Promise.reject(new Error("it was begun")),
  } as const;
  const running = { database, findKind: () => kind as unknown as AnyJobKind, now: () => of.clock };
  const outcome = await runJob(
    { ...running, stopping: stopping.signal, onFault: (fault) => of.faults.push(fault) },
    { organisation: of.station.id, job, entry, last: true },
  );
  expect(outcome).toMatchObject({ is: "interrupted", key: { job, entry } });
});

test("a run that was thought dead finds that the job is another's, and leaves it alone", async () => {
  let reports = 0;
  of.work = async ({ report, stopped }) => {
    await database.owner.query("update job set tries = tries + 1");
    await report({ done: 7 });
    reports++;
    stopped.throwIfAborted();
    throw new Error("it went on");
  };
  const jobs = open();
  const job = await ask(jobs);
  await jobs.start();
  await vi.waitFor(async () => {
    const { rows } = await database.owner.query("select state::text from pgboss.job");
    expect(rows).toEqual([{ state: "completed" }]);
  });
  expect(reports).toBe(1);
  expect(await rowOf(job)).toMatchObject({ state: "running", done: 0, tries: 2 });
});

describe("a process that is killed in the middle of its work", () => {
  async function killedWithin(limit: number): Promise<string> {
    const { rows } = await database.owner.query<{ name: string }>("select current_database() as name");
    const address = JSON.stringify({ ...inject("server"), database: rows[0]?.name });
    const job = await ask(open({ limit }));
    const file = fileURLToPath(new URL("./worker-process.fixture.ts", import.meta.url));
    const child = fork(file, [address], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    expect(await once(child, "message")).toEqual(["step 2", undefined]);
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    // As if half a minute had gone by without a heartbeat.
    await database.owner.query("update pgboss.job set heartbeat_on = now() - interval '1 minute'");
    await database.owner.query("update pgboss.queue set monitor_on = null, monitor_claim_on = null");
    return job;
  }

  test("leaves it to another one, which goes on from the last step that was written", async () => {
    const job = await killedWithin(1);
    expect(await rowOf(job)).toMatchObject({ state: "running", done: 2, mark: { after: 2 } });
    of.work = ({ reported }) => Promise.resolve(reported);
    await open().start();
    expect(await until(job, "done")).toMatchObject({ tries: 2, result: { done: 2, mark: { after: 2 } } });
  });

  test("every time: the job has failed, and says so", async () => {
    const job = await killedWithin(0);
    await open({ limit: 0 }).start();
    expect(await until(job, "failed")).toMatchObject({ tries: 1, message: expect.stringContaining("多次中断") });
  });
});
