import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Cluster } from "./cluster.ts";
import { claim, findSession, type Hold, pause } from "./hold.ts";
import { type Launch, type Launched, launch } from "./launch.ts";
import { clearStale } from "./postmaster.ts";
import { inUse } from "./problems.ts";

/** Recovery after a crash replays what was not yet in the tables: usually under a second, at most some minutes. */
const PATIENCE = 300_000;

/**
 * For how long a start that fails is tried again: another process of ours may be starting it or stopping it, and
 * what is left of a server that was killed takes a moment to notice and go.
 */
const RETRIES = 10_000;

/** The server of this folder, running and held by us: found and attached to, or started. */
export async function bringUp(cluster: Cluster, options: Launch): Promise<Result<Hold>> {
  const began = Date.now();
  let launched: Launched | undefined;
  while (Date.now() - began < PATIENCE) {
    const hold = await findSession(cluster);
    if (hold) {
      const { holder } = await claim(hold);
      return holder ? refuse([inUse({ folder: options.folder, holder })]) : succeed(hold);
    }
    if (launched && hasEnded(launched) && Date.now() - began > RETRIES) break;
    if (!launched || hasEnded(launched)) {
      clearStale(cluster.database);
      launched = await launch(options);
    }
    await pause();
  }
  throw new Error(`the database did not start: ${launched?.said() ?? ""}`);
}

function hasEnded({ process }: Launched): boolean {
  return process.exitCode !== null || process.signalCode !== null || process.pid === undefined;
}
