import { lookThrough, writeTables } from "@jianheng/rendering/table";
import { type Reading, readRows } from "./read-rows.ts";
import type { Answered, Cells, Told, Work } from "./workbook-messages.ts";

/** So many parts are read before the first of them has been taken. */
const AHEAD = 4;

/** Reads or draws one workbook, in a process of its own: either takes seconds and lets nothing else in. */
const received: Told[] = [];
let arrived = () => {};
process.on("message", (message: Told) => {
  received.push(message);
  arrived();
});
// Whoever asked is gone, or wants no more.
process.on("disconnect", () => process.exit());

const first = await next();
if (!("work" in first)) throw new Error("a process for a workbook begins with its work");
await (first.work.is === "open" ? serve(first.work.bytes) : write(first.work));

/** Answers what is asked of workbooks, one after the other, until this process is ended. */
async function serve(first: Uint8Array): Promise<never> {
  let bytes = first;
  for (;;) {
    const asked = await next();
    if ("look" in asked) await send({ seen: await lookThrough(bytes) });
    else if ("read" in asked) await read(bytes, asked.read);
    else if ("work" in asked && asked.work.is === "open") bytes = asked.work.bytes;
    else throw new Error("something else was asked of an open workbook");
  }
}

async function read(bytes: Uint8Array, reading: Reading): Promise<void> {
  let ahead = 0;
  for await (const part of readRows(bytes, reading)) {
    await send({ part });
    // Both sides work at once, and neither runs away from the other, whatever the file.
    if ("rows" in part) ahead += 1;
    for (; ahead >= AHEAD; ahead -= 1) await next();
  }
  await send({ end: true });
  for (; ahead > 0; ahead -= 1) await next();
}

async function write({ plans, takenOutAt }: Extract<Work, { is: "write" }>): Promise<void> {
  const rows: Cells[] = [];
  for (let message = await next(); "rows" in message; message = await next()) rows.push(...message.rows);
  const tables = plans.map((plan, at) => ({ plan, rows: at === 0 ? rows : [] }));
  await send({ bytes: new Uint8Array(await writeTables(tables, { takenOutAt })) });
}

function send(message: Answered): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (fault: Error | null) => (fault ? reject(fault) : resolve()));
  });
}

async function next(): Promise<Told> {
  for (;;) {
    const message = received.shift();
    if (message) return message;
    await new Promise<void>((resolve) => {
      arrived = resolve;
    });
  }
}
