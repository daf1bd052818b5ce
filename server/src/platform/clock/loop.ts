import { setTimeout } from "node:timers/promises";

/** Work that is done again and again until it is stopped. */
export interface Loop {
  /** Lets the round under way end, and begins no other. */
  stop(): Promise<void>;
}

/** Does `round` now, and again so long after each time it has ended. A round that fails ends nothing. */
export function startLoop(of: {
  round: () => Promise<unknown>;
  everyMs: number;
  onFault: (fault: unknown) => void;
}): Loop {
  const stopping = new AbortController();
  const ended = turn(of, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

async function turn({ round, everyMs, onFault }: Parameters<typeof startLoop>[0], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await round();
    } catch (fault) {
      onFault(fault);
    }
    // A loop alone keeps no process alive.
    await setTimeout(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
