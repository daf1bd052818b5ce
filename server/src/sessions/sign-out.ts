import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { endSession, takeToken } from "../platform/auth/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { asAccounts, sessionOf } from "./own.ts";
import { getAccount } from "./store.ts";

/** Ends the session that asks for it. */
export async function signOut(context: RawContext): Promise<Result<undefined>> {
  const { id: sessionId, accountId } = sessionOf(context);
  await asAccounts(context, async (transaction) => {
    const account = await getAccount(transaction, accountId);
    await endSession(transaction, { ...account, sessionId });
    const subject = { kind: "account", id: accountId };
    const act = {
      action: ownActs.signOut,
      organisation: account.organisationId,
      subject,
      details: { session: sessionId },
    };
    await recordActs({ transaction, requestId: context.requestId }, act);
  });
  takeToken(context.reply, { name: "session", url: context.services.settings.url });
  return succeed(undefined);
}
