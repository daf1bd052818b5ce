import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import library from "pg-boss/package.json" with { type: "json" };
import { afterEach, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { z } from "zod";
import type { Actor, Member } from "../db/index.ts";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../db/testing/province.fixture.ts";
import { type Asked, type Jobs, openJobs } from "./jobs.ts";
import { jobKind, type Run } from "./kind.ts";
import { openQueue } from "./queue.ts";

// The queue is asked for work every half second; a retry waits a second at least.
vi.setConfig({ testTimeout: 20_000 });

const database = useDatabase();
const city = madeUp("city", "甲市");
const station = madeUp("station", "乙站");
const foreign = madeUp("station", "丙站");
const person = crypto.randomUUID();
const head: Member = { personId: person, organisationId: station.id, post: "head" };
const NOW = new Date("2026-11-21T07:00:00Z");

type Work = (run: Run<{ count: number }>) => Promise<unknown>;
let clock = NOW;
let work: Work = () => Promise.resolve();
const faults: unknown[] = [];
const started: Jobs[] = [];

function open({ as = "member" as const, limit = 1 }: { as?: "member"; limit?: number } = {}): Jobs {
  const kind = jobKind({
    kind: "test.counting",
    words: { zh: "数数", en: "counting" },
    data: z.object({ count: z.number() }),
    as,
    retry: { limit, delaySeconds: 1 },
    work: (run) => work(run),
  });
  const jobs = openJobs({
    database,
    kinds: [kind],
    now: () => clock,
    pollSeconds: 0.5,
    onFault: (fault) => faults.push(fault),
  });
  started.push(jobs);
  return jobs;
}

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, city);
    await enter(transaction, foreign);
    await enterUnder(transaction, station, city);
  });
  await database.owner.query("insert into person (id, name) values ($1, '甲某')", [person]);
  await database.owner.query(
    `insert into appointment (organisation_id, id, person_id, post_code, valid_from)
     values ($1, gen_random_uuid(), $2, 'head', '2026-01-01')`,
    [station.id, person],
  );
});

afterEach(async () => {
  clock = NOW;
  for (const jobs of started.splice(0)) await jobs.stop({ withinSeconds: 1 });
  await database.owner.query("delete from job; delete from pgboss.job");
  expect(faults.splice(0)).toEqual([]);
});

function ask(jobs: Jobs, asked: Partial<Asked> = {}, actor: Actor = head): Promise<string> {
  const whole = { kind: "test.counting", organisation: station.id, data: { count: 3 }, ...asked };
  return database.transaction(actor, (transaction) => jobs.enqueue(transaction, whole));
}

async function rowOf(job: string) {
  const { rows } = await database.owner.query("select * from job where id = $1", [job]);
  return rows[0];
}

function until(job: string, state: string) {
  return vi.waitFor(
    async () => {
      const row = await rowOf(job);
      expect(row.state).toBe(state);
      return row;
    },
    { timeout: 15_000, interval: 50 },
  );
}

describe("asking", () => {
  test("writes the job and its entry in the asker's transaction: neither is there when it fails", async () => {
    const jobs = open();
    const failed = database.transaction(head, async (transaction) => {
      await jobs.enqueue(transaction, { kind: "test.counting", organisation: station.id, data: { count: 1 } });
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    const { rows } = await database.owner.query("select from job union all select from pgboss.job");
    expect(rows).toEqual([]);
  });

  test("keeps who asked and in which post; the queue knows numbers only", async () => {
    const job = await ask(open());
    expect(await rowOf(job)).toMatchObject({
      state: "waiting",
      by_person_id: person,
      by_post_code: "head",
      by_system: null,
    });
    const { rows } = await database.owner.query("select data from pgboss.job");
    expect(rows).toEqual([{ data: { organisation: station.id, job } }]);
  });

  test("under a key that waits or runs gives the job that is there; once it has ended, a new one", async () => {
    const jobs = open();
    const first = await ask(jobs, { uniqueKey: "k" });
    expect(await ask(jobs, { uniqueKey: "k" })).toBe(first);
    expect(await ask(jobs, { uniqueKey: "other" })).not.toBe(first);
    await database.owner.query("update job set state = 'done', ended_at = now() where id = $1", [first]);
    expect(await ask(jobs, { uniqueKey: "k" })).not.toBe(first);
  });

  test("is for one's own tree", async () => {
    const jobs = open();
    await expect(ask(jobs, { organisation: foreign.id })).rejects.toThrow("row-level security");
    await expect(ask(jobs, { organisation: city.id })).rejects.toThrow("row-level security");
  });

  test("for a kind that is not there, or with data that are none of its own, is a fault", async () => {
    await expect(ask(open(), { kind: "test.unknown" })).rejects.toThrow("test.unknown");
    await expect(ask(open(), { data: { count: "three" } })).rejects.toThrow();
  });

  test("leaves no entry of another organisation to be seen", async () => {
    await ask(open());
    const seen = async (actor: Member) => {
      await database.owner.query("begin; set local role jianheng_app");
      await database.owner.query("select set_config('jianheng.organisation', $1, true)", [actor.organisationId]);
      const { rows } = await database.owner.query("select count(*)::int as n from pgboss.job");
      await database.owner.query("rollback");
      return rows[0]?.n;
    };
    expect(await seen(head)).toBe(1);
    expect(await seen({ ...head, organisationId: city.id })).toBe(1);
    expect(await seen({ ...head, organisationId: foreign.id })).toBe(0);
  });
});

describe("work", () => {
  test("is done in the name of whoever asked, and what it came to is kept", async () => {
    work = async ({ data, transaction, report, organisation }) => {
      for (let done = 1; done <= data.count; done++) await report({ done, total: data.count });
      const row = await transaction((inner) => Promise.resolve(inner !== undefined));
      return { row, organisation };
    };
    const jobs = open();
    const job = await ask(jobs);
    await jobs.start();
    expect(await until(job, "done")).toMatchObject({
      done: 3,
      total: 3,
      tries: 1,
      started_at: NOW,
      ended_at: NOW,
      result: { row: true, organisation: station.id },
    });
  });

  test("of a member whose appointment has ended is not done", async () => {
    work = () => Promise.reject(new Error("it was done"));
    const jobs = open();
    const job = await ask(jobs, {}, { ...head, post: "archivist" });
    await jobs.start();
    expect(await until(job, "failed")).toMatchObject({ message: expect.stringContaining("不再担任"), tries: 1 });
  });

  test("that fails is tried again, from where it had got to; what went wrong is not for everybody to read", async () => {
    const seen: unknown[] = [];
    work = async ({ reported, report }) => {
      seen.push(reported);
      await report({ done: 2, total: 3, mark: { after: "b" } });
      if (seen.length === 1) throw new Error("张三 has no 身份证");
      return "second time";
    };
    const jobs = open();
    const job = await ask(jobs);
    await jobs.start();
    expect(await until(job, "done")).toMatchObject({ tries: 2, result: "second time", message: null });
    expect(seen).toEqual([
      { done: 0, mark: null },
      { done: 2, mark: { after: "b" } },
    ]);
    const { rows } = await database.owner.query("select output from pgboss.job");
    expect(JSON.stringify(rows)).not.toContain("张三");
    expect(faults.splice(0)).toMatchObject([{ message: "张三 has no 身份证" }]);
  });

  test("that fails every time ends as failed, and can be run again", async () => {
    work = () => Promise.reject(new Error("never"));
    const jobs = open({ limit: 0 });
    const job = await ask(jobs);
    await jobs.start();
    expect(await until(job, "failed")).toMatchObject({ ended_at: NOW, message: expect.stringContaining("系统管理员") });
    work = () => Promise.resolve("at last");
    await database.transaction(head, (transaction) => jobs.retry(transaction, { organisation: station.id, job }));
    expect(await until(job, "done")).toMatchObject({ tries: 1, result: "at last", message: null });
    expect(faults.splice(0)).toHaveLength(1);
  });
});

describe("stopping", () => {
  test("a job that runs: its work is told at its next report", async () => {
    work = async ({ report, stopped }) => {
      for (let done = 1; ; done++) {
        clock = new Date(clock.getTime() + 600);
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
    work = async ({ stopped, report }) => {
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
    work = ({ reported }) => Promise.resolve(reported);
    const second = open({ limit: 0 });
    await second.start();
    expect(await until(job, "done")).toMatchObject({ result: { done: 1, mark: "half" } });
  });
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
    work = ({ reported }) => Promise.resolve(reported);
    await open().start();
    expect(await until(job, "done")).toMatchObject({ tries: 2, result: { done: 2, mark: { after: 2 } } });
  });

  test("every time: the job has failed, and says so", async () => {
    const job = await killedWithin(0);
    await open({ limit: 0 }).start();
    expect(await until(job, "failed")).toMatchObject({ tries: 1, message: expect.stringContaining("多次中断") });
  });
});

test("a routine is done by the calendar, in China's time", async () => {
  const done = vi.fn().mockResolvedValue(undefined);
  const routines = [{ name: "test-routine", cron: "0 3 * * *", work: done }];
  const jobs = openJobs({
    database,
    kinds: [],
    routines,
    now: () => NOW,
    pollSeconds: 0.5,
    onFault: (f) => faults.push(f),
  });
  started.push(jobs);
  await jobs.start();
  const { rows } = await database.owner.query("select name, key, cron, timezone from pgboss.schedule");
  expect(rows).toEqual([{ name: "calendar", key: "test-routine", cron: "0 3 * * *", timezone: "Asia/Shanghai" }]);
  await database.owner.query(`insert into pgboss.job (name, data) values ('calendar', '{"name": "test-routine"}')`);
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1), { timeout: 10_000 });
});

test("the schema of the queue is the one that its library wants", async () => {
  const drift = await openQueue({ database, calendar: false, pollSeconds: 1 }).detectSchemaDrift();
  expect(drift).toMatchObject({ ok: true });
  expect((await database.owner.query("select version from pgboss.version")).rows).toEqual([
    { version: library.pgboss.schema },
  ]);
});
