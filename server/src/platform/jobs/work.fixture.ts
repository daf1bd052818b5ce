import { afterEach, beforeAll, expect, vi } from "vitest";
import { z } from "zod";
import type { Actor, Member } from "../db/index.ts";
import { enterAppointed } from "../db/testing/appointed.fixture.ts";
import type { TestDatabase } from "../db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../db/testing/province.fixture.ts";
import { type Asked, type Jobs, openJobs } from "./jobs.ts";
import { jobKind, type Routine, type Run } from "./kind.ts";

/** The moment at which it is. */
export const NOW = new Date("2026-11-21T07:00:00Z");

/** Jobs over a test database, with one kind of work that each test says anew, asked for by the head of a station. */
export function useWork(database: TestDatabase) {
  // The queue is asked for work every half second, and a retry waits a second at least.
  vi.setConfig({ testTimeout: 20_000 });
  const city = madeUp("city", "甲市");
  const station = madeUp("station", "乙站");
  const foreign = madeUp("station", "丙站");
  const head: Member = { personId: crypto.randomUUID(), organisationId: station.id, post: "head" };
  const opened: Jobs[] = [];
  const used = {
    city,
    station,
    foreign,
    head,
    clock: NOW,
    /** What went wrong; a test takes out what it expects. */
    faults: [] as unknown[],
    work: (_: Run<{ count: number }>): Promise<unknown> => Promise.resolve(),
    open({ limit = 1, routines = [] as readonly Routine[] } = {}): Jobs {
      const kind = jobKind({
        kind: "test.counting",
        words: { zh: "数数", en: "counting" },
        data: z.object({ count: z.number() }),
        as: "member",
        retry: { limit, delaySeconds: 1 },
        work: (run) => used.work(run),
      });
      const onFault = (fault: unknown) => used.faults.push(fault);
      const jobs = openJobs({ database, kinds: [kind], routines, now: () => used.clock, pollSeconds: 0.5, onFault });
      opened.push(jobs);
      return jobs;
    },
    ask(jobs: Jobs, asked: Partial<Asked> = {}, actor: Actor = head): Promise<string> {
      const whole = { kind: "test.counting", organisation: station.id, data: { count: 3 }, ...asked };
      return database.transaction(actor, (transaction) => jobs.enqueue(transaction, whole));
    },
    async rowOf(job: string) {
      return (await database.owner.query("select * from job where id = $1", [job])).rows[0];
    },
    /** The row of a job once it is in a state. */
    until(job: string, state: string) {
      const look = async () => {
        const row = await used.rowOf(job);
        expect(row.state).toBe(state);
        return row;
      };
      return vi.waitFor(look, { timeout: 15_000, interval: 50 });
    },
  };
  beforeAll(async () => {
    await database.transaction({ system: "set-up" }, async (transaction) => {
      await enter(transaction, city);
      await enter(transaction, foreign);
      await enterUnder(transaction, station, city);
    });
    await enterAppointed(database, { person: head.personId, organisation: station.id, post: "head" });
  });
  afterEach(async () => {
    used.clock = NOW;
    for (const jobs of opened.splice(0)) await jobs.stop({ withinSeconds: 1 });
    await database.owner.query("delete from job; delete from pgboss.job");
    expect(used.faults.splice(0)).toEqual([]);
  });
  return used;
}
