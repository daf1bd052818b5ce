import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { chargeAccount, takeBack } from "../platform/attempts/index.ts";
import { passwordMatches } from "../platform/auth/index.ts";
import { type RawContext, refuseWhole } from "../platform/http/index.ts";
import { asAccounts, recordOwnAct, sessionOf, tooMany } from "./own.ts";
import { type Account, getAccount } from "./store.ts";

/**
 * Has somebody who has signed in say his password again, before what would help whoever sits at his screen. It counts
 * as a try to sign in: a session that was left open is no way around the lock.
 */
export async function provePassword(context: RawContext, password: string): Promise<Result<Account>> {
  const { accountId } = sessionOf(context);
  const { account, lockedFor } = await asAccounts(context, async (transaction) => {
    const found = await getAccount(transaction, accountId);
    return { account: found, lockedFor: await chargeAccount(transaction, { ...found, at: context.at }) };
  });
  if (lockedFor > 0) return tooMany(lockedFor);
  if (await passwordMatches(account.passwordHash, password)) {
    await asAccounts(context, (transaction) => takeBack(transaction, account));
    return succeed(account);
  }
  await failProof(context, { account, by: "password" });
  return refuseWhole("wrong-password", "当前密码不正确", "this is not your password");
}

/** Leaves in the trail that somebody who had signed in could not prove it. */
export async function failProof(context: RawContext, of: { account: Account; by: "password" | "code" }): Promise<void> {
  const { account, by } = of;
  await asAccounts(context, (transaction) =>
    recordOwnAct(transaction, { context, account, action: ownActs.failProof, details: { by } }),
  );
}
