import { parentPort, workerData } from "node:worker_threads";
import type { PlannedTable } from "@jianheng/domain/registers";
import { writeTable } from "@jianheng/rendering/table";
import { type Reading, readRows } from "./read-rows.ts";
import type { Received, Sent } from "./workbook-thread.ts";

/** What the thread is begun with. */
export type Work = ({ is: "read" } & Reading) | { is: "write"; plan: PlannedTable };

/** Reads or writes one workbook of a register, in a thread of its own: either takes seconds and lets nothing else in. */
const port = parentPort;
if (!port) throw new Error("this is a thread's work");
const work = workerData as Work;
const received: Received[] = [];
let arrived = () => {};
port.on("message", (message: Received) => {
  received.push(message);
  arrived();
});

if (work.is === "read") {
  for await (const part of readRows(work)) {
    send({ part });
    // The next part is read when this one has been taken: what waits is one part, whatever the file.
    if ("rows" in part) await next();
  }
} else {
  const rows: Extract<Received, { rows: unknown }>["rows"][number][] = [];
  for (let message = await next(); "rows" in message; message = await next()) rows.push(...message.rows);
  const bytes = new Uint8Array(await writeTable(work.plan, rows));
  send({ bytes }, [bytes.buffer]);
}
port.close();

function send(message: Sent, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

async function next(): Promise<Received> {
  for (;;) {
    const message = received.shift();
    if (message) return message;
    await new Promise<void>((resolve) => {
      arrived = resolve;
    });
  }
}
