import { parentPort, workerData } from "node:worker_threads";
import { writeTable } from "@jianheng/rendering/table";
import { readRows } from "./read-rows.ts";
import type { Answered, Cells, Told, Work } from "./workbook-messages.ts";

/** So many parts are read before the first of them has been taken. */
const AHEAD = 4;

/** Reads or writes one workbook of a register, in a thread of its own: either takes seconds and lets nothing else in. */
const port = parentPort;
if (!port) throw new Error("this is a thread's work");
const work = workerData as Work;
const received: Told[] = [];
let arrived = () => {};
port.on("message", (message: Told) => {
  received.push(message);
  arrived();
});

if (work.is === "read") {
  let ahead = 0;
  for await (const part of readRows(work)) {
    send({ part });
    // Both sides work at once, and neither runs away from the other, whatever the file.
    if ("rows" in part) ahead += 1;
    for (; ahead >= AHEAD; ahead -= 1) await next();
  }
} else {
  const rows: Cells[] = [];
  for (let message = await next(); "rows" in message; message = await next()) rows.push(...message.rows);
  const bytes = new Uint8Array(await writeTable(work.plan, rows));
  send({ bytes }, [bytes.buffer]);
}
port.close();

function send(message: Answered, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
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
