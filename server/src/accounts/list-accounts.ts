import type { AccountState } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { Context } from "../platform/http/index.ts";
import { listSeen, type Seen } from "./store.ts";

/** An account as it is listed. */
export interface Listed {
  id: string;
  person: { id: string; name: string | null };
  username: string;
  state: AccountState;
  secondFactor: boolean;
  lastSignIn: string | null;
}

/** The accounts that an organisation has opened, a page at a time in the order of their names. */
export async function listAccounts(
  { transaction, organisation, at }: Context,
  { query }: { query: { cursor?: string | undefined; limit: number } },
): Promise<Result<{ items: Listed[]; next: string | null }>> {
  const after = query.cursor === undefined ? "" : Buffer.from(query.cursor, "base64url").toString();
  const seen = await listSeen(transaction, { organisationId: organisation, after, limit: query.limit + 1 });
  const page = seen.slice(0, query.limit);
  const last = seen.length > page.length ? page.at(-1) : undefined;
  const next = last ? Buffer.from(last.username).toString("base64url") : null;
  return succeed({ items: page.map((account) => describe(account, at)), next });
}

function describe(account: Seen, at: Date): Listed {
  const { accountId: id, personId, name, username, enrolled: secondFactor, lastSignInAt } = account;
  const lastSignIn = lastSignInAt?.toISOString() ?? null;
  return { id, person: { id: personId, name }, username, state: stateOf(account, at), secondFactor, lastSignIn };
}

/** How an account stands; that it is disabled outlasts every lock. */
function stateOf({ disabledAt, lockedUntil }: Seen, at: Date): AccountState {
  if (disabledAt) return "disabled";
  return lockedUntil && lockedUntil > at ? "locked" : "active";
}
