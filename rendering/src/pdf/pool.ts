import { Worker } from "node:worker_threads";
import type { Answer, Job } from "./messages.ts";

interface Waiting {
  job: Job;
  resolve(bytes: Uint8Array): void;
  reject(fault: Error): void;
}

/** Threads that compile. They start when first needed, and hold the process only while they work. */
export interface Pool {
  run(job: Job): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A pool of at most `size` threads. A thread that dies takes only its own document with it. */
export function createPool(size: number): Pool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();

  function next(): void {
    const [first] = queue;
    const worker = idle.pop() ?? (first && busy.size < size ? start() : undefined);
    if (!worker) return;
    if (!first) return void idle.push(worker);
    queue.shift();
    busy.set(worker, first);
    worker.ref();
    worker.postMessage(first.job);
  }

  function start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { execArgv: [] });
    worker.on("message", (answer: Answer) => {
      const done = busy.get(worker);
      busy.delete(worker);
      worker.unref();
      idle.push(worker);
      next();
      if ("bytes" in answer) done?.resolve(answer.bytes);
      else done?.reject(new Error(answer.fault));
    });
    worker.on("error", (fault) => drop(worker, fault instanceof Error ? fault : new Error(String(fault))));
    worker.on("exit", () => drop(worker, new Error("the rendering thread ended")));
    return worker;
  }

  function drop(worker: Worker, fault: Error): void {
    const lost = busy.get(worker);
    busy.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    lost?.reject(fault);
    next();
  }

  return {
    run(job) {
      return new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      });
    },
    async close() {
      const workers = [...idle, ...busy.keys()];
      for (const { reject } of queue.splice(0)) reject(new Error("rendering was closed"));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
