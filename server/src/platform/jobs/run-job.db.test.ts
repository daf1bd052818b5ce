import { describe, expect, test } from "vitest";
import { runText } from "../db/queries.ts";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { NOW, useWork } from "./work.fixture.ts";

const database = useDatabase();
const of = useWork(database);
const { station, head, open, ask, until } = of;

describe("work", () => {
  test("is done in the name of whoever asked, and what it came to is kept", async () => {
    of.work = async ({ data, transaction, report, organisation }) => {
      for (let done = 1; done <= data.count; done++) await report({ done, total: data.count });
      const who = "select acting_person() as person, acting_organisation() as of, acting_system() as system";
      const rows = await transaction((inner) => runText(inner, who));
      return { rows, organisation };
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
      result: { rows: [{ person: head.personId, of: station.id, system: null }], organisation: station.id },
    });
  });

  test("of a member whose appointment has ended is not done", async () => {
    of.work = () => Promise.reject(new Error("it was done"));
    const jobs = open();
    const job = await ask(jobs, {}, { ...head, post: "archivist" });
    await jobs.start();
    expect(await until(job, "failed")).toMatchObject({ message: expect.stringContaining("不再担任"), tries: 1 });
  });

  test("of a member whose account was disabled is not done", async () => {
    of.work = () => Promise.reject(new Error("it was done"));
    const jobs = open();
    const job = await ask(jobs);
    const { rows } = await database.owner.query(
      "insert into account (organisation_id, id, person_id, username, opened_at, disabled_at) values ($1, gen_random_uuid(), $2, 'disabled.head', $3, $3) returning id",
      [station.id, head.personId, NOW],
    );
    await jobs.start();
    expect(await until(job, "failed")).toMatchObject({ message: expect.stringContaining("停用"), tries: 1 });
    await database.owner.query("delete from account where id = $1", [rows[0].id]);
  });

  test("that fails is tried again, from where it had got to; what went wrong is not for everybody to read", async () => {
    const seen: unknown[] = [];
    of.work = async ({ reported, report }) => {
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
    expect(of.faults.splice(0)).toMatchObject([{ message: "张三 has no 身份证" }]);
  });

  test("that fails every time ends as failed, and can be run again", async () => {
    of.work = () => Promise.reject(new Error("never"));
    const jobs = open({ limit: 0 });
    const job = await ask(jobs);
    await jobs.start();
    expect(await until(job, "failed")).toMatchObject({ ended_at: NOW, message: expect.stringContaining("系统管理员") });
    of.work = () => Promise.resolve("at last");
    await database.transaction(head, (transaction) => jobs.retry(transaction, { organisation: station.id, job }));
    expect(await until(job, "done")).toMatchObject({ tries: 1, result: "at last", message: null });
    expect(of.faults.splice(0)).toHaveLength(1);
  });
});
