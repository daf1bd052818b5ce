import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { findBeside, openBeside } from "./beside.ts";
import { killHard } from "./embedded/holder.fixture.ts";
import { asOwner, type Database, openDatabase } from "./open.ts";
import { query, run } from "./queries.ts";
import { makeTestFolder, removeTestFolder, THROW_AWAY } from "./testing/test-server.fixture.ts";

// Making a database takes a second, and several when the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = makeTestFolder();
const where = { embedded: { folder, settings: THROW_AWAY } };
afterAll(async () => {
  const left = await openDatabase(where);
  if (left.ok) await left.value.close();
  removeTestFolder(folder);
});

async function beside(): Promise<Database> {
  const opened = await openBeside(where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

/** A server in another process, as `npm start` is beside a command. */
async function serverElsewhere(): Promise<ChildProcess> {
  const file = fileURLToPath(new URL("./server-process.fixture.ts", import.meta.url));
  const child = fork(file, [folder], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [said] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (said !== "open") throw new Error(`the other process said ${String(said)}`);
  return child;
}

function posts(database: Database): Promise<number> {
  return database.transaction({ system: "set-up" }, async (transaction) => {
    return (await run(transaction, query.selectFrom("post").select("code"))).length;
  });
}

test("a folder without data is refused, and none are made", async () => {
  expect(await openBeside(where)).toMatchObject({ problems: [{ at: folder, code: "no-data" }] });
});

test("beside a server that runs, its database is read and goes on running", async () => {
  const server = await serverElsewhere();
  const database = await beside();
  expect(await posts(database)).toBe(25);
  await database.close();
  const again = await beside();
  expect(await posts(again)).toBe(25);
  await again.close();
  server.send("stop");
  await once(server, "exit");
});

test("where no server runs, the database is started and stopped again", async () => {
  const database = await beside();
  expect(await posts(database)).toBe(25);
  await database.close();
  const server = await serverElsewhere();
  await killHard(server);
});

test("a database of another version is not touched", async () => {
  const opened = await openDatabase(where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const found = await findBeside(where);
  if (!found.ok || !found.value) throw new Error("it runs and is not found");
  const { owner } = found.value;
  const answers = await asOwner(owner, async (client) => {
    await client.query("create temporary table kept as select * from migration");
    await client.query("delete from migration where name = (select max(name) from migration)");
    const older = await openBeside(where);
    await client.query("delete from migration");
    await client.query("insert into migration select * from kept");
    await client.query("insert into migration (name, checksum) values ('9999_newer', 'x')");
    return { older, newer: await openBeside(where) };
  });
  await asOwner(owner, (client) => client.query("delete from migration where name = '9999_newer'"));
  await opened.value.close();
  expect(answers.older).toMatchObject({ problems: [{ code: "schema-older" }] });
  expect(answers.newer).toMatchObject({ problems: [{ code: "migration-unknown" }] });
});
