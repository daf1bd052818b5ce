import { expect, inject, test } from "vitest";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS, type Migration, readMigrations } from "./migrations.ts";
import { useDatabase } from "./testing/database.fixture.ts";

const database = useDatabase({ empty: true });
const ours = readMigrations(MIGRATIONS);
const names = ours.map(({ name }) => name);

function extra(of: Partial<Migration>): Migration {
  return { name: "9999_extra", sql: "create table extra (id int)", checksum: "x", ...of };
}

test("two processes that start at once migrate once", async () => {
  const { rows } = await database.owner.query<{ name: string }>("select current_database() as name");
  const other = await connect({ ...inject("server"), database: rows[0]?.name ?? "" });
  const answers = await Promise.all([database.owner, other].map((owner) => migrate({ owner, migrations: ours })));
  await other.end();
  const ran = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  expect(ran.sort()).toEqual(names);
});

test("what has run does not run again", async () => {
  expect(await migrate({ owner: database.owner, migrations: ours })).toEqual({ ok: true, value: [] });
});

test("a migration that was edited after it ran is refused, and nothing else runs", async () => {
  const edited = [...ours.map((one) => ({ ...one, checksum: `${one.checksum}!` })), extra({})];
  const answer = await migrate({ owner: database.owner, migrations: edited });
  expect(answer).toMatchObject({ problems: names.map((at) => ({ at, code: "migration-edited" })) });
  expect((await database.owner.query("select to_regclass('extra') as found")).rows).toEqual([{ found: null }]);
});

test("a database of a newer version is refused", async () => {
  const answer = await migrate({ owner: database.owner, migrations: ours.slice(0, -1) });
  expect(answer).toMatchObject({ problems: [{ at: names.at(-1), code: "migration-unknown" }] });
});

test("a migration that fails leaves nothing behind", async () => {
  const broken = extra({ sql: "create table extra (id int); select 1 / 0;" });
  await expect(migrate({ owner: database.owner, migrations: [...ours, broken] })).rejects.toThrow("division by zero");
  expect((await database.owner.query("select to_regclass('extra') as found")).rows).toEqual([{ found: null }]);
});

test("whoever may not migrate is told so", async () => {
  await database.owner.query("set role jianheng_app");
  const answer = await migrate({ owner: database.owner, migrations: [...ours, extra({})] });
  await database.owner.query("reset role");
  expect(answer).toMatchObject({ problems: [{ at: "DATABASE_URL", code: "database-not-allowed" }] });
});
