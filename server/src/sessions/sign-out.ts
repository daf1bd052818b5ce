import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { endSession, takeToken } from "../platform/auth/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { asAccounts, recordOwnAct, sessionOf } from "./own.ts";
import { getAccount } from "./store.ts";

/** Ends the session that asks for it. */
export async function signOut(context: RawContext): Promise<Result<undefined>> {
  const { id: sessionId, accountId } = sessionOf(context);
  await asAccounts(context, async (transaction) => {
    const account = await getAccount(transaction, accountId);
    await endSession(transaction, { ...account, sessionId });
    await recordOwnAct(transaction, { context, account, action: ownActs.signOut, details: { session: sessionId } });
  });
  takeToken(context.reply, { name: "session", url: context.services.settings.url });
  return succeed(undefined);
}
