import type { Jobs } from "./jobs.ts";

/** Jobs of a server that has no database: whoever asks for work gets a fault. */
export const NO_JOBS: Jobs = {
  enqueue: () => Promise.reject(new Error("there are no jobs here")),
  retry: () => Promise.reject(new Error("there are no jobs here")),
  words: (kind) => ({ zh: kind, en: kind }),
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};
