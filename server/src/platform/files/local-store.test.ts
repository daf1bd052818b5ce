import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { openLocalStore } from "./local-store.ts";
import type { Kept } from "./store-of-files.ts";

const above = mkdtempSync(join(tmpdir(), "jianheng-store-"));
afterAll(() => rmSync(above, { recursive: true, force: true }));
const root = join(above, "files");
const store = openLocalStore(root);
const LARGE = 1_000_000;

async function put(words: string, area: string = randomUUID()): Promise<Kept> {
  const received = await store.receive({ source: Readable.from([Buffer.from(words)]), largest: LARGE });
  await received?.keep(area);
  return { area, digest: received?.digest ?? "" };
}

function pathOf({ area, digest }: Kept): string {
  return join(root, area, digest.slice(0, 2), digest.slice(2));
}

const incoming = () => readdirSync(join(root, "incoming"));
const sizeOf = (name: string) => statSync(join(root, "incoming", name)).size;

test("bytes are kept under the organisation and their SHA-256, closed to others", async () => {
  const kept = await put("鉴衡");
  expect(kept.digest).toBe(createHash("sha256").update("鉴衡").digest("hex"));
  expect(await text(await store.open(kept))).toBe("鉴衡");
  const modes = [root, join(root, kept.area), pathOf(kept)].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o600]);
  expect(incoming()).toEqual([]);
});

test("one organisation's bytes are not another's", async () => {
  const kept = await put("mine");
  const other = { area: randomUUID(), digest: kept.digest };
  expect([await store.has(kept), await store.has(other)]).toEqual([true, false]);
  await expect(store.open(other)).rejects.toThrow("ENOENT");
});

test("what is received is read before it is kept, and gone when it is discarded", async () => {
  const received = await store.receive({ source: Readable.from([Buffer.from("abcdef")]), largest: LARGE });
  expect((await received?.read(2, 3))?.toString()).toBe("cde");
  expect((await received?.read(4, 9))?.toString()).toBe("ef");
  await received?.discard();
  expect(incoming()).toEqual([]);
});

test("more than the most is cut off as soon as it is, and nothing is left", async () => {
  let given = 0;
  const source = Readable.from(
    (function* () {
      for (; given < 1000; given++) yield Buffer.alloc(1000);
    })(),
    { highWaterMark: 1 },
  );
  expect(await store.receive({ source, largest: 5000 })).toBeUndefined();
  expect(given).toBeLessThan(10);
  expect(source.destroyed).toBe(false);
  expect(incoming()).toEqual([]);
  source.destroy();
});

test("what breaks off leaves nothing", async () => {
  const source = Readable.from(
    (function* () {
      yield Buffer.alloc(1000);
      throw new Error("gone");
    })(),
  );
  await expect(store.receive({ source, largest: LARGE })).rejects.toThrow("gone");
  expect(incoming()).toEqual([]);
});

test("a hundred megabytes are on disk as they come: no more is asked for than was written", async () => {
  const piece = Buffer.alloc(64 * 1024, 7);
  let given = 0;
  let ahead = 0;
  const source = Readable.from(
    (function* () {
      for (; given < 100_000_000; given += piece.length) {
        ahead = Math.max(ahead, given - incoming().reduce((sum, name) => sum + sizeOf(name), 0));
        yield piece;
      }
    })(),
    { highWaterMark: 1 },
  );
  const received = await store.receive({ source, largest: 200_000_000 });
  expect(received?.size).toBe(given);
  await received?.discard();
  expect(ahead).toBeLessThan(10 * piece.length);
});

test("a preview lies beside its bytes, and goes with them", async () => {
  const kept = await put("image");
  expect(await store.findPreview(kept)).toBeUndefined();
  await store.keepPreview(kept, Buffer.from("small"));
  const preview = await store.findPreview(kept);
  expect(preview && (await text(preview))).toBe("small");
  await store.remove(kept);
  expect([await store.has(kept), await store.findPreview(kept)]).toEqual([false, undefined]);
});

test("what is old is listed, without previews; keeping it again makes it young", async () => {
  const [old, again] = [await put("old"), await put("again")];
  await store.keepPreview(old, Buffer.from("small"));
  const between = new Date(statSync(pathOf(again)).ctimeMs + 1);
  await expect.poll(() => Date.now() > between.getTime() + 20).toBe(true);
  await put("again", again.area);
  const listed: Kept[] = [];
  for await (const one of store.listOld(between)) listed.push(one);
  const areas = listed.map(({ area }) => area);
  expect(listed).toContainEqual(old);
  expect(areas).not.toContain(again.area);
  expect(areas.filter((area) => area === old.area)).toHaveLength(1);
});

test("only ids and digests become paths", () => {
  const digest = "a".repeat(64);
  for (const area of ["..", "../../etc", ""]) expect(() => store.open({ area, digest })).toThrow("organisation's id");
  expect(() => store.open({ area: randomUUID(), digest: "../../etc/passwd" })).toThrow("SHA-256");
});

test("a link in the folder's place is not followed", () => {
  const link = join(above, "link");
  symlinkSync(root, link);
  expect(() => openLocalStore(link)).toThrow("not a folder of this user's own");
});
