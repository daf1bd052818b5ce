import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { openLocalStore } from "../platform/files/index.ts";
import { anyText, foreign, head, station, useFiles } from "./files.fixture.ts";
import { add, addContent } from "./store.ts";
import { sweepOrphans } from "./sweep-orphans.ts";

const { database } = useFiles();
const folder = mkdtempSync(join(tmpdir(), "jianheng-sweep-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = openLocalStore(folder);
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

async function keep(bytes: Buffer, area: string) {
  const received = await store.receive({ source: Readable.from([bytes]), largest: 1000 });
  await received?.keep(area);
  return { area, digest: received?.digest ?? "" };
}

function sweepAt(now: Date): Promise<number> {
  return sweepOrphans({ database, store, now });
}

test("bytes that no row of their organisation names are swept once they are a day old", async () => {
  const bytes = anyText();
  const named = await keep(bytes, station.id);
  const orphan = await keep(anyText(), station.id);
  const elsewhere = await keep(bytes, foreign.id);
  await store.receive({ source: Readable.from([anyText()]), largest: 1000 });
  const file = { organisation: station.id, name: "a.txt", type: "txt", digest: named.digest };
  await database.transaction(head, async (transaction) => {
    await addContent(transaction, { ...file, size: bytes.length });
    await add(transaction, file);
  });
  const there = () => Promise.all([named, orphan, elsewhere].map((kept) => store.has(kept)));
  const [young, before] = [await sweepAt(new Date()), await there()];
  const [old, after] = [await sweepAt(new Date(Date.now() + TWO_DAYS)), await there()];
  expect([young, before]).toEqual([0, [true, true, true]]);
  expect([old, after]).toEqual([2, [true, false, false]]);
});
