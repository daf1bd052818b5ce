import { giveBack, settle, take } from "./desk.ts";
import type { Answered, Batch, Desk } from "./model.ts";
import { editsOf, type StoredEdits } from "./stored.ts";

/** How long after the last key, and how long between tries where nobody answers. */
const PAUSE_MS = 600;
const AGAIN_MS = [2_000, 5_000, 10_000, 30_000];

/** What keeping reaches of the browser and the server. */
export interface Surroundings {
  /** Sends a batch; rejects where nobody answered, or the whole of it was refused. */
  send: (batch: Batch) => Promise<Answered>;
  /** Whether a rejection passes by itself, so that the same is to be sent again. */
  isPassing: (fault: unknown) => boolean;
  /** Stores what is not kept yet, or nothing. */
  store: (edits: StoredEdits | undefined) => void;
  /** Calls back later; answers what takes that back. */
  later: (work: () => void, milliseconds: number) => () => void;
}

/** A desk, and why nothing of it can be kept at present. */
export interface Kept {
  desk: Desk;
  /** What the last sending failed with; undefined after one that was answered. */
  fault: unknown;
  /** Whether it is tried again by itself. */
  tries: boolean;
}

/** A desk that keeps itself: what is written is sent after a pause, again where nobody answers, and stored until it is kept. */
export interface Keeper {
  get(): Kept;
  subscribe(changed: () => void): () => void;
  change(edit: (desk: Desk) => Desk): void;
  /** Sends at once what waits: the network is back, or somebody asked. */
  flush(): void;
  stop(): void;
}

/** Begins to keep a desk. */
export function startKeeping(first: Desk, { send, isPassing, store, later }: Surroundings): Keeper {
  let kept: Kept = { desk: first, fault: undefined, tries: true };
  let failed = 0;
  let busy = false;
  let stopped = false;
  let cancel = () => {};
  const hearers = new Set<() => void>();

  function set(next: Partial<Kept>): void {
    kept = { ...kept, ...next };
    store(editsOf(kept.desk));
    for (const hear of hearers) hear();
  }

  function plan(milliseconds: number): void {
    cancel();
    if (!stopped) cancel = later(() => void turn(), milliseconds);
  }

  async function turn(): Promise<void> {
    const taken = busy || stopped ? undefined : take(kept.desk);
    if (!taken) return;
    busy = true;
    set({ desk: taken.desk });
    try {
      const answer = await send(taken.batch);
      failed = 0;
      set({ desk: settle(kept.desk, answer), fault: undefined, tries: true });
      busy = false;
      plan(0);
    } catch (fault) {
      busy = false;
      const tries = isPassing(fault);
      set({ desk: giveBack(kept.desk), fault, tries });
      if (tries) plan(AGAIN_MS[Math.min(failed++, AGAIN_MS.length - 1)] ?? 0);
    }
  }

  plan(0);
  return {
    get: () => kept,
    subscribe(changed) {
      hearers.add(changed);
      return () => hearers.delete(changed);
    },
    change(edit) {
      const desk = edit(kept.desk);
      if (desk === kept.desk) return;
      set({ desk });
      if (failed === 0) plan(PAUSE_MS);
    },
    flush: () => plan(0),
    stop() {
      stopped = true;
      cancel();
    },
  };
}
