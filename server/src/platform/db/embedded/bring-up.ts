import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Cluster } from "./cluster.ts";
import { claim, findSession, type Hold, pause } from "./hold.ts";
import { type Launch, type Launched, launch } from "./launch.ts";
import { clearStale } from "./postmaster.ts";
import { inUse } from "./problems.ts";

/** Recovery after a crash replays what was not yet in the tables: usually under a second, at most some minutes. */
const PATIENCE = 300_000;

/** What PostgreSQL says when another one still has the folder: of ours, starting or going down, or long gone. */
const OCCUPIED = /postmaster\.pid|lock file|shared memory block/;

/** The server of this folder, running and held by us: found and attached to, or started. */
export async function bringUp(cluster: Cluster, options: Launch): Promise<Result<Hold>> {
  const deadline = Date.now() + PATIENCE;
  let launched: Launched | undefined;
  while (Date.now() < deadline) {
    const hold = await findSession(cluster);
    if (hold) {
      const { holder } = await claim(hold);
      return holder ? refuse([inUse({ folder: options.folder, holder })]) : succeed(hold);
    }
    if (launched && hasEnded(launched)) checkWorthRetrying(launched);
    if (!launched || hasEnded(launched)) {
      clearStale(cluster.database);
      launched = await launch(options);
    }
    await pause();
  }
  throw new Error(`the database did not answer within ${PATIENCE / 1000} s: ${launched?.said() ?? ""}`);
}

function hasEnded({ process }: Launched): boolean {
  return process.exitCode !== null || process.signalCode !== null || process.pid === undefined;
}

function checkWorthRetrying(launched: Launched): void {
  const said = launched.said();
  if (!OCCUPIED.test(said)) throw new Error(`the database did not start: ${said}`);
}
