import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { endSession } from "../platform/auth/index.ts";
import { notFound, type RawContext } from "../platform/http/index.ts";
import { asAccounts, recordOwnAct, sessionOf } from "./own.ts";
import { getAccount } from "./store.ts";

/** Ends one of one's own sessions, on a machine that was left. */
export async function endOwnSession(
  context: RawContext,
  { params }: { params: { session: string } },
): Promise<Result<undefined>> {
  const { accountId } = sessionOf(context);
  return await asAccounts(context, async (transaction) => {
    const account = await getAccount(transaction, accountId);
    if (!(await endSession(transaction, { ...account, sessionId: params.session }))) return notFound();
    const details = { session: params.session };
    await recordOwnAct(transaction, { context, account, action: ownActs.endSession, details });
    return succeed(undefined);
  });
}
