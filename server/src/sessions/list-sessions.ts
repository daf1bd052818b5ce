import { type Result, succeed } from "@jianheng/domain/kernel";
import { aliveSince, listSessions as list } from "../platform/auth/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { asAccounts, sessionOf } from "./own.ts";
import { getAccount } from "./store.ts";

/** A session of one's own. */
export interface ListedSession {
  id: string;
  since: string;
  lastSeen: string;
  agent: string;
  current: boolean;
}

/** Where one is signed in. */
export async function listSessions(context: RawContext): Promise<Result<{ items: ListedSession[] }>> {
  const { id: current, accountId } = sessionOf(context);
  const sessions = await asAccounts(context, async (transaction) => {
    const account = await getAccount(transaction, accountId);
    return await list(transaction, { ...account, ...aliveSince(context.services.settings, context.at) });
  });
  const items = sessions.map(({ id, started_at, last_seen_at, agent }) => ({
    id,
    since: started_at.toISOString(),
    lastSeen: last_seen_at.toISOString(),
    agent,
    current: id === current,
  }));
  return succeed({ items });
}
