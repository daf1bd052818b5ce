import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PlannedTable } from "@jianheng/domain/registers";
import type { Part, Reading } from "./read-rows.ts";
import type { Answered, Cells, Told, Work } from "./workbook-messages.ts";

/** A file that was made to take more memory than this takes its own thread with it, and nothing else. */
const LIMITS = { maxOldGenerationSizeMb: 768 };

/** The parts of a workbook as they are read in a thread of its own, which ends when its parts are left. */
export async function* readInThread(reading: Reading): AsyncGenerator<Part> {
  const { worker, answer } = begin({ is: "read", ...reading });
  try {
    for (;;) {
      const message = await answer();
      if (!message || !("part" in message)) return;
      yield message.part;
      if ("rows" in message.part) worker.postMessage({ next: true } satisfies Told);
    }
  } finally {
    await worker.terminate();
  }
}

/** The bytes of a register's workbook with these rows, drawn in a thread of its own. */
export async function writeInThread(plan: PlannedTable, rows: AsyncIterable<readonly Cells[]>): Promise<Uint8Array> {
  const { worker, answer } = begin({ is: "write", plan });
  try {
    for await (const some of rows) worker.postMessage({ rows: some } satisfies Told);
    worker.postMessage({ end: true } satisfies Told);
    const message = await answer();
    if (!message || !("bytes" in message)) throw new Error("the thread that draws workbooks gave none");
    return message.bytes;
  } finally {
    await worker.terminate();
  }
}

function begin(work: Work) {
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), {
    workerData: work,
    execArgv: [],
    resourceLimits: LIMITS,
  });
  const arrived: Answered[] = [];
  worker.on("message", (message: Answered) => arrived.push(message));
  const ended = once(worker, "exit").then(() => undefined);
  // A fault while nobody waits is told to whoever waits next.
  ended.catch(() => undefined);
  return {
    worker,
    /** What it answers next; nothing once it has ended. */
    async answer(): Promise<Answered | undefined> {
      if (arrived.length === 0) await Promise.race([once(worker, "message"), ended]);
      return arrived.shift();
    },
  };
}
