import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { killHard, openElsewhere } from "./embedded/holder.fixture.ts";
import { startEmbedded } from "./embedded/start.ts";
import { openDatabase } from "./open.ts";
import { type Beside, openOwnerBeside } from "./owner-beside.ts";
import { makeTestFolder, removeTestFolder } from "./testing/test-server.fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = makeTestFolder();
const where = { embedded: { folder } };

beforeAll(async () => {
  const opened = await openDatabase(where);
  if (opened.ok) await opened.value.close();
});
afterAll(async () => {
  const left = await startEmbedded({ folder });
  if (left.ok) await left.value.stop();
  removeTestFolder(folder);
});

async function beside(): Promise<Beside> {
  const opened = await openOwnerBeside(where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

async function posts({ owner }: Beside): Promise<unknown> {
  const { rows } = await owner.query("select count(*)::int as posts, current_user as who from post");
  return rows[0];
}

const runs = () => existsSync(join(folder, "database", "postmaster.pid"));

test("a database that another process serves is reached, and runs on afterwards", async () => {
  const server = await openElsewhere(folder);
  const opened = await beside();
  const seen = await posts(opened);
  await opened.close();
  const running = runs();
  await killHard(server);
  expect(seen).toEqual({ posts: 25, who: "postgres" });
  expect(running).toBe(true);
});

test("a database that nobody serves is started and stopped again", async () => {
  const left = await startEmbedded({ folder });
  if (left.ok) await left.value.stop();
  const opened = await beside();
  const seen = await posts(opened);
  await opened.close();
  expect(seen).toMatchObject({ posts: 25 });
  expect(runs()).toBe(false);
});

test("a folder without data is refused, and nothing is made in it", async () => {
  const empty = makeTestFolder();
  const refused = await openOwnerBeside({ embedded: { folder: empty } });
  const made = existsSync(join(empty, "database"));
  removeTestFolder(empty);
  expect(refused).toMatchObject({ problems: [{ code: "no-data", at: empty }] });
  expect(made).toBe(false);
});

test("an address where nothing answers is refused", async () => {
  const refused = await openOwnerBeside({ url: "postgres://a:secret@127.0.0.1:1/b" });
  expect(refused).toMatchObject({ problems: [{ code: "database-unreachable" }] });
  expect(JSON.stringify(refused)).not.toContain("secret");
});
