import { fork } from "node:child_process";
import { once } from "node:events";
import type { PlannedTable } from "@jianheng/domain/registers";
import type { SeenSheet } from "@jianheng/rendering/table";
import type { Part, Reading } from "./read-rows.ts";
import type { Answered, Cells, Told } from "./workbook-messages.ts";

/** A file that was made to take more memory than this, in MB, takes its own process with it, and nothing else. */
const MEMORY = 768;

/** A process of its own that has one workbook open at a time. */
export interface WorkbookReader {
  /** Opens a workbook in the place of the one before. */
  open(bytes: Uint8Array): Promise<void>;
  /** Its sheets; undefined where it is none that can be read. */
  look(): Promise<SeenSheet[] | undefined>;
  /** The parts of a sheet, to be taken to their end before anything else is asked. */
  read(reading: Reading): AsyncGenerator<Part>;
  /** Ends the process. */
  close(): void;
}

/** Begins a process that reads workbooks, which ends when it is closed. */
export function beginReading(): WorkbookReader {
  const { child, tell, answer } = begin();
  return {
    open: (bytes) => tell({ work: { is: "open", bytes } }),
    close: () => void child.kill(),
    async look() {
      await tell({ look: true });
      const message = await answer();
      if (!message || !("seen" in message)) throw new Error("what looks through a workbook told something else");
      return message.seen;
    },
    async *read(reading) {
      await tell({ read: reading });
      for (;;) {
        const message = await answer();
        if (!message || "end" in message) return;
        if (!("part" in message)) throw new Error("what reads a workbook told something else");
        yield message.part;
        if ("rows" in message.part) await tell({ next: true });
      }
    },
  };
}

/** The bytes of a register's workbook with these rows, as they stood at a moment, drawn in a process of its own. */
export async function writeInProcess(
  plan: PlannedTable,
  { rows, takenOutAt }: { rows: AsyncIterable<readonly Cells[]>; takenOutAt: string },
): Promise<Uint8Array> {
  return await drawn({ plans: [plan], takenOutAt }, rows);
}

/** The same of several registers, to be filled in. */
export async function writeBlank(plans: readonly PlannedTable[]): Promise<Uint8Array> {
  return await drawn({ plans }, []);
}

async function drawn(
  table: { plans: readonly PlannedTable[]; takenOutAt?: string },
  rows: AsyncIterable<readonly Cells[]> | Iterable<readonly Cells[]>,
): Promise<Uint8Array> {
  const { child, tell, answer } = begin();
  try {
    await tell({ work: { is: "write", ...table } });
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
