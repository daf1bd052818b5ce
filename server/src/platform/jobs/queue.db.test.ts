import library from "pg-boss/package.json" with { type: "json" };
import { expect, test, vi } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { openQueue } from "./queue.ts";
import { useWork } from "./work.fixture.ts";

const database = useDatabase();
const of = useWork(database);

test("a routine is done by the calendar, in China's time", async () => {
  const done = vi.fn().mockResolvedValue(undefined);
  const routines = [{ name: "test-routine", cron: "0 3 * * *", work: done }];
  await of.open({ routines }).start();
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
