import { expect, inject, test } from "vitest";
import { connect } from "./connect.ts";
import { type Database, openDatabase } from "./open.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import { newName } from "./testing/test-server.fixture.ts";
import { Transaction } from "./transaction.ts";

const database = useDatabase({ empty: true });
const server = inject("server");

function urlOf(of: { user: string; password: string; name: string }): string {
  const place = new URLSearchParams({ host: server.host, port: String(server.port) });
  return `postgres://${of.user}:${of.password}@/${of.name}?${place}`;
}

async function rolesIn(opened: Database): Promise<unknown[]> {
  const { rows } = await opened.transaction({ system: "set-up" }, (transaction) =>
    Transaction.sessionOf(transaction).query("select session_user, current_user, count(*)::int as posts from post"),
  );
  return rows;
}

/** An empty database of a user who is no superuser, as an administrator hands it out. */
async function handOut({ allowed }: { allowed: boolean }): Promise<string> {
  const [user, name] = [newName(), newName()];
  await database.owner.query(`create role ${user} login password 'pw'`);
  await database.owner.query(`create database ${name} owner ${user} template template0`);
  if (allowed) await database.owner.query(`grant jianheng_app to ${user}`);
  return urlOf({ user, name, password: "pw" });
}

test("DATABASE_URL: the schema is made, and transactions have the plain role", async () => {
  const { rows } = await database.owner.query<{ name: string }>("select current_database() as name");
  const opened = await openDatabase({ url: urlOf({ ...server, name: rows[0]?.name ?? "" }) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const roles = await rolesIn(opened.value);
  await opened.value.close();
  expect(roles).toEqual([{ session_user: "postgres", current_user: "jianheng_app", posts: 25 }]);
});

test("DATABASE_URL of a user who is no superuser", async () => {
  const url = await handOut({ allowed: true });
  const opened = await openDatabase({ url });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const roles = await rolesIn(opened.value);
  await opened.value.close();
  expect(roles).toMatchObject([{ current_user: "jianheng_app", posts: 25 }]);
});

test("DATABASE_URL of a user who may not do it is refused with what would help, and nothing is made", async () => {
  const url = await handOut({ allowed: false });
  const opened = await openDatabase({ url });
  expect(opened).toMatchObject({ problems: [{ code: "database-not-allowed" }] });
  const client = await connect({ connectionString: url });
  const { rows } = await client.query("select to_regclass('post') as post, to_regclass('migration') as migration");
  await client.end();
  expect(rows).toEqual([{ post: null, migration: null }]);
});

test.each([
  ["no such database", urlOf({ ...server, name: "no_such_database" })],
  ["a wrong password", urlOf({ ...server, password: "wrong", name: "postgres" })],
  ["nothing that answers", "postgres://a:secret@127.0.0.1:1/b"],
  ["no address", "not an address"],
])("DATABASE_URL with %s is refused, without a word of its password", async (_, url) => {
  const opened = await openDatabase({ url });
  expect(opened).toMatchObject({ problems: [{ at: "DATABASE_URL", code: "database-unreachable" }] });
  expect(JSON.stringify(opened)).not.toMatch(/secret/);
});
