import type { PlannedTable } from "@jianheng/domain/registers";
import { writeTable } from "@jianheng/rendering/table";
import { type Reading, readRows } from "./read-rows.ts";
import type { Answered, Cells, Told } from "./workbook-messages.ts";

/** So many parts are read before the first of them has been taken. */
const AHEAD = 4;

/** Reads or draws one workbook of a register, in a process of its own: either takes seconds and lets nothing else in. */
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
await (first.work.is === "read" ? read(first.work) : write(first.work.plan));

async function read(reading: Reading): Promise<void> {
  let ahead = 0;
  for await (const part of readRows(reading)) {
    await send({ part });
    // Both sides work at once, and neither runs away from the other, whatever the file.
    if ("rows" in part) ahead += 1;
    for (; ahead >= AHEAD; ahead -= 1) await next();
  }
  await send({ end: true });
}

async function write(plan: PlannedTable): Promise<void> {
  const rows: Cells[] = [];
  for (let message = await next(); "rows" in message; message = await next()) rows.push(...message.rows);
  await send({ bytes: new Uint8Array(await writeTable(plan, rows)) });
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
