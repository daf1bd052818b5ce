import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { chargeAccount, takeBack } from "../platform/attempts/index.ts";
import { endSessions } from "../platform/auth/index.ts";
import { type RawContext, refuseWhole } from "../platform/http/index.ts";
import { confirmBegun } from "../platform/second-factor/index.ts";
import { asAccounts, recordOwnAct, sessionOf, tooMany } from "./own.ts";
import { failProof } from "./prove-password.ts";
import { wrongCode } from "./prove-second-factor.ts";
import { getAccount } from "./store.ts";

/** Takes a second factor into use by a first code of it. Sessions that were begun without it end. */
export async function confirmSecondFactor(
  context: RawContext,
  { body }: { body: { code: string } },
): Promise<Result<undefined>> {
  const { id: but, accountId } = sessionOf(context);
  const { at, services } = context;
  const { account, outcome } = await asAccounts(context, async (transaction) => {
    const account = await getAccount(transaction, accountId);
    const lockedFor = await chargeAccount(transaction, { ...account, at });
    if (lockedFor > 0) return { account, outcome: lockedFor };
    const { personalData } = services;
    const outcome = await confirmBegun(transaction, { ...account, code: body.code, at, personalData });
    if (outcome !== "wrong") await takeBack(transaction, account);
    if (outcome !== "confirmed") return { account, outcome };
    await endSessions(transaction, { ...account, but });
    await recordOwnAct(transaction, { context, account, action: ownActs.enrolSecondFactor });
    return { account, outcome };
  });
  if (typeof outcome === "number") return tooMany(outcome);
  if (outcome === "none-begun") return refuseWhole("none-begun", "请先开始设置动态口令", "begin to enrol one first");
  if (outcome === "confirmed") return succeed(undefined);
  await failProof(context, { account, by: "code" });
  return wrongCode("wrong-code");
}
