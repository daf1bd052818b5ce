import { describe, expect, test } from "vitest";
import type { Member } from "../db/index.ts";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { useWork } from "./work.fixture.ts";

const database = useDatabase();
const of = useWork(database);
const { city, station, foreign, head, open, ask, rowOf } = of;

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
      by_person_id: head.personId,
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
