import { fork } from "node:child_process";
import { once } from "node:events";
import type { PlannedTable } from "@jianheng/domain/registers";
import type { Part, Reading } from "./read-rows.ts";
import type { Answered, Cells, Told } from "./workbook-messages.ts";

/** A file that was made to take more memory than this, in MB, takes its own process with it, and nothing else. */
const MEMORY = 768;

/** The parts of a workbook as they are read in a process of its own, which ends when its parts are left. */
export async function* readInProcess(reading: Reading): AsyncGenerator<Part> {
  const { child, tell, answer } = begin();
  try {
    await tell({ work: { is: "read", ...reading } });
    for (;;) {
      const message = await answer();
      if (!message || "end" in message) return;
      if ("bytes" in message) throw new Error("what reads a workbook has drawn one");
      yield message.part;
      if ("rows" in message.part) await tell({ next: true });
    }
  } finally {
    child.kill();
  }
}

/** The bytes of a register's workbook with these rows, drawn in a process of its own. */
export async function writeInProcess(plan: PlannedTable, rows: AsyncIterable<readonly Cells[]>): Promise<Uint8Array> {
  const { child, tell, answer } = begin();
  try {
    await tell({ work: { is: "write", plan } });
    for await (const some of rows) await tell({ rows: some });
    await tell({ end: true });
    const message = await answer();
    if (!message || !("bytes" in message)) throw new Error("what draws workbooks gave none");
    return message.bytes;
  } finally {
    child.kill();
  }
}

/** It is told nothing of the server: no secret of the environment, none of its connections. */
function begin() {
  const child = fork(new URL("./workbook-child.ts", import.meta.url), {
    env: {},
    execArgv: [`--max-old-space-size=${MEMORY}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const arrived: Answered[] = [];
  child.on("message", (message: Answered) => arrived.push(message));
  const ended = Promise.race([once(child, "exit"), once(child, "error")]).then(() => {
    throw new Error("the process for a workbook ended before its work");
  });
  // One that ends after its work is nobody's fault.
  ended.catch(() => undefined);
  return {
    child,
    tell: (told: Told) => Promise.race([sent(child, told), ended]),
    /** What it answers next. Throws where it ended. */
    async answer(): Promise<Answered | undefined> {
      if (arrived.length === 0) await Promise.race([once(child, "message"), ended]);
      return arrived.shift();
    },
  };
}

/** Sends, and waits until it was taken: neither side runs away from the other. */
function sent(child: ReturnType<typeof fork>, told: Told): Promise<void> {
  return new Promise((resolve, reject) => {
    child.send(told, (fault) => (fault ? reject(fault) : resolve()));
  });
}
