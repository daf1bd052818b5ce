import { afterAll, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "./open.ts";
import { query, run } from "./queries.ts";
import { makeTestFolder, removeTestFolder, THROW_AWAY } from "./testing/test-server.fixture.ts";
import { Transaction } from "./transaction.ts";

// Making a database takes a second, and several when the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = makeTestFolder();
afterAll(() => removeTestFolder(folder));

async function open(): Promise<Database> {
  const opened = await openDatabase({ embedded: { folder, settings: THROW_AWAY } });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

test("the embedded database opens with its schema, for the plain role itself, and opens again", async () => {
  await (await open()).close();
  const database = await open();
  const answers = await database.transaction({ system: "set-up" }, async (transaction) => {
    const roles = await Transaction.sessionOf(transaction).query("select session_user, current_user");
    const posts = await run(transaction, query.selectFrom("post").select("code"));
    return { roles: roles.rows, posts: posts.length };
  });
  await database.close();
  expect(answers).toEqual({ roles: [{ session_user: "jianheng_app", current_user: "jianheng_app" }], posts: 25 });
});
