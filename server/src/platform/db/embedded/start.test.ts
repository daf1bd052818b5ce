import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { connect } from "../connect.ts";
import { makeTestFolder, removeTestFolder } from "../testing/test-server.fixture.ts";
import { getAccount, spawnAs } from "./account.ts";
import { killHard, openElsewhere } from "./holder.fixture.ts";
import { findPostmaster, lockFiles } from "./postmaster.ts";
import { type Embedded, startEmbedded } from "./start.ts";

// Making a database takes a second, and several when the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = makeTestFolder();
const database = join(folder, "database");

beforeAll(async () => {
  const server = await start();
  await ask(server, "create table kept (word text)");
  await server.stop();
});
afterAll(async () => {
  const left = await startEmbedded({ folder });
  if (left.ok) await left.value.stop();
  removeTestFolder(folder);
});

const servers: Embedded[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function start(): Promise<Embedded> {
  const started = await startEmbedded({ folder });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  servers.push(started.value);
  return started.value;
}

async function ask(server: Embedded, text: string): Promise<unknown[]> {
  const client = await connect({ ...server.address(), database: "postgres" });
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

function pid(): number {
  return findPostmaster(database)?.pid ?? 0;
}

describe("the embedded database", () => {
  test("keeps its files from others, and its password with them", async () => {
    const server = await start();
    const modes = [folder, database, join(folder, "socket"), join(database, "jianheng.password")].map(
      (path) => statSync(path).mode & 0o777,
    );
    const wrong = connect({ ...server.address(), password: "wrong", database: "postgres" });
    await expect(wrong).rejects.toThrow("password authentication failed");
    await server.stop();
    expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
  });

  test("writes through to the disk unless told otherwise, and listens to no network", async () => {
    const server = await start();
    const settings = await ask(
      server,
      "select current_setting('fsync') as f, current_setting('listen_addresses') as l",
    );
    await server.stop();
    expect(settings).toEqual([{ f: "on", l: "" }]);
  });

  test("stops cleanly", async () => {
    const server = await start();
    await server.stop();
    expect(existsSync(join(database, "postmaster.pid"))).toBe(false);
  });

  test("outlives the process that started it, and the next one attaches to it", async () => {
    const elsewhere = await openElsewhere(folder);
    const before = pid();
    await killHard(elsewhere);
    const server = await start();
    const after = pid();
    await server.stop();
    expect(after).toBe(before);
  });

  test("is refused to a second process, which is told who has it", async () => {
    const elsewhere = await openElsewhere(folder);
    const second = await startEmbedded({ folder });
    await killHard(elsewhere);
    expect(second).toMatchObject({ problems: [{ at: folder, code: "data-folder-in-use" }] });
    expect(JSON.stringify(second)).toContain(`jianheng ${elsewhere.pid}`);
  });

  test("is made once when two processes start at once on an empty folder", async () => {
    const empty = makeTestFolder();
    const both = await Promise.allSettled([openElsewhere(empty), openElsewhere(empty)]);
    const opened = both.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const refused = both.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    for (const child of opened) await killHard(child);
    const left = await startEmbedded({ folder: empty });
    if (left.ok) await left.value.stop();
    removeTestFolder(empty);
    expect(opened).toHaveLength(1);
    expect(refused).toEqual([expect.stringContaining("data-folder-in-use")]);
  });

  test("comes back by itself when it is killed, with what was committed", async () => {
    const server = await start();
    await ask(server, "insert into kept values ('committed')");
    const before = pid();
    process.kill(before, "SIGKILL");
    const rows = await vi.waitFor(() => ask(server, "select word from kept"), 9_000);
    const after = pid();
    await server.stop();
    expect(rows).toEqual([{ word: "committed" }]);
    expect(after).not.toBe(before);
  });

  test("recovers at the next start when both were killed", async () => {
    const elsewhere = await openElsewhere(folder);
    const killed = pid();
    await killHard(elsewhere);
    process.kill(killed, "SIGKILL");
    const server = await start();
    const rows = await ask(server, "select word from kept");
    await server.stop();
    expect(rows).toEqual([{ word: "committed" }]);
  });

  test("starts though its old number went to another program of its user", async () => {
    const elsewhere = await openElsewhere(folder);
    const postmaster = findPostmaster(database) ?? { pid: 0, host: "", port: 0 };
    const locks = lockFiles(database, postmaster).map((path) => ({ path, text: readFileSync(path, "utf8") }));
    await killHard(elsewhere);
    await (await start()).stop();
    const account = getAccount(folder);
    if (!account.ok) throw new Error();
    const stranger = spawn("cat", { ...spawnAs(account.value), stdio: ["pipe", "ignore", "ignore"] });
    for (const { path, text } of locks) writeFileSync(path, text.replace(/^\d+/, String(stranger.pid)));
    const server = await start();
    await server.stop();
    stranger.stdin.end();
    await once(stranger, "exit");
    expect(stranger.exitCode).toBe(0);
  });

  test("clears away what a start that was killed had half made", async () => {
    const left = [join(folder, "database.999999999.new"), join(folder, "database.999999999.new.password")];
    for (const path of left) mkdirSync(path);
    const server = await start();
    await server.stop();
    expect(left.filter((path) => existsSync(path))).toEqual([]);
  });

  test("is refused to a version that can't read it", async () => {
    const file = join(database, "PG_VERSION");
    const version = readFileSync(file, "utf8");
    writeFileSync(file, "14\n");
    const refused = await startEmbedded({ folder });
    writeFileSync(file, version);
    expect(refused).toMatchObject({ problems: [{ code: "data-of-another-version" }] });
  });
});
