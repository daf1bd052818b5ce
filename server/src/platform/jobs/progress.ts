import type { Progress } from "./kind.ts";

/** At most two writes a second. */
const EVERY_MS = 500;

/**
 * Writes reports of a run, most of them not: the first, then one each half second. What was reported last is kept for
 * `flush`.
 */
export function throttled(of: { now: () => Date; write: (progress: Progress) => Promise<void> }): {
  report(progress: Progress): Promise<void>;
  flush(): Promise<void>;
} {
  let written = Number.NEGATIVE_INFINITY;
  let last: Progress | undefined;
  const flush = async () => {
    if (!last) return;
    const progress = last;
    last = undefined;
    await of.write(progress);
  };
  return {
    flush,
    async report(progress) {
      last = progress;
      const at = of.now().getTime();
      if (at - written < EVERY_MS) return;
      written = at;
      await flush();
    },
  };
}
