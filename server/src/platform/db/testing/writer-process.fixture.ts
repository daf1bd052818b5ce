import { randomUUID } from "node:crypto";
import { fdatasyncSync, openSync, writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openDatabase } from "../open.ts";
import { query, run } from "../queries.ts";

/**
 * What is killed in `npm run faults`: a process that serves a data folder and writes to it, pair after pair, until it
 * is told to stop. Each pair is one transaction of two rows; whatever was acknowledged is noted in a file of its own,
 * on disk before the next is asked for.
 */
const [folder = "", notes = ""] = process.argv.slice(2);
const WRITERS = 8;

const opened = await openDatabase({ embedded: { folder } });
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const database = opened.value;
const file = openSync(notes, "a");
let stopping = false;

process.on("message", (said) => {
  if (said === "write") writing = Promise.all(Array.from({ length: WRITERS }, write));
  if (said === "stop") stopping = true;
});
let writing: Promise<unknown> | undefined;
process.send?.("open");

while (!stopping) await setTimeout(20);
await writing;
await database.close();
process.disconnect();

async function write(): Promise<void> {
  while (!stopping) {
    const pair = randomUUID();
    const began = Date.now();
    if (await add(pair)) {
      writeSync(file, `${pair}\n`);
      fdatasyncSync(file);
      process.send?.({ began });
    } else {
      // The database is away: what was under way is neither acknowledged nor tried again.
      await setTimeout(20);
    }
  }
}

async function add(pair: string): Promise<boolean> {
  const rows = ["first", "second"].map((which) => ({
    id: randomUUID(),
    kind: "body" as const,
    name: `${pair} ${which}`,
  }));
  return await database
    .transaction({ system: "set-up" }, async (transaction) => {
      for (const row of rows) await run(transaction, query.insertInto("organisation").values(row));
      return true;
    })
    .catch(() => false);
}
