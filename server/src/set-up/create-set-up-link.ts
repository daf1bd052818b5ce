import { digestOf, makeToken } from "../platform/auth/index.ts";
import type { Database } from "../platform/db/index.ts";
import { hasAccounts, keepLink } from "./store.ts";

/** How long a link holds; the next start makes another. */
const HOLDS_MS = 24 * 60 * 60_000;

/**
 * A link by which an installation without accounts is set up, to be shown to whoever starts it; nothing where there is
 * an account. The token stands behind the `#`, so that it comes into no log of a server.
 */
export async function createSetUpLink(of: {
  database: Pick<Database, "transaction">;
  /** How the installation is set: of it, where people reach it. */
  settings: { url: string };
  at: Date;
}): Promise<string | undefined> {
  const { token, digest } = makeToken();
  const needed = await of.database.transaction({ system: "set-up" }, async (transaction) => {
    if (await hasAccounts(transaction)) return false;
    await keepLink(transaction, { digest, at: of.at });
    return true;
  });
  return needed ? `${of.settings.url}/setup#token=${token}` : undefined;
}

/** What is kept of a link's token, and since when it must have been made to hold. */
export function linkOf({ token, at }: { token: string; at: Date }): { digest: Buffer; madeAfter: Date } {
  return { digest: digestOf(token), madeAfter: new Date(at.getTime() - HOLDS_MS) };
}
