import { type Cluster, OWNER } from "./cluster.ts";
import { findSession } from "./hold.ts";
import type { ServerAddress } from "./start.ts";

/** How the owner reaches the server that runs a cluster now, whoever started it; nothing where none does. */
export async function findRunning(cluster: Cluster): Promise<ServerAddress | undefined> {
  const found = await findSession(cluster);
  if (!found) return undefined;
  await found.session.end();
  const { host, port } = found.postmaster;
  return { host, port, user: OWNER, password: cluster.password };
}
