import { ADMINISTRATORS, needsSecondFactor, ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { chargeAccount, takeBack } from "../platform/attempts/index.ts";
import { endSessions } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { type RawContext, refuseWhole } from "../platform/http/index.ts";
import { proveFactor, removeFactors } from "../platform/second-factor/index.ts";
import { appointmentsOf } from "./me.ts";
import { asAccounts, recordOwnAct, sessionOf, tooMany } from "./own.ts";
import { failProof, provePassword } from "./prove-password.ts";
import { wrongCode } from "./prove-second-factor.ts";
import type { Account } from "./store.ts";

/** Signs in without a second factor from now on, where that is allowed. It takes both that it takes to sign in. */
export async function removeSecondFactor(
  context: RawContext,
  { body }: { body: { password: string; code: string } },
): Promise<Result<undefined>> {
  const proved = await provePassword(context, body.password);
  if (!proved.ok) return proved;
  const account = proved.value;
  const outcome = await asAccounts(context, (transaction) =>
    remove(transaction, { context, account, code: body.code }),
  );
  if (typeof outcome === "number") return tooMany(outcome);
  if (outcome === "needed") return refuseWhole("second-factor-needed", ...NEEDED);
  if (outcome === "removed") return succeed(undefined);
  await failProof(context, { account, by: "code" });
  return wrongCode("wrong-code");
}

async function remove(
  transaction: Transaction,
  { context, account, code }: { context: RawContext; account: Account; code: string },
): Promise<"removed" | "needed" | "wrong" | number> {
  const { at, today, services } = context;
  const appointments = await appointmentsOf(transaction, { ...account, today });
  const administrator = appointments.some(({ post }) => ADMINISTRATORS.includes(post.id));
  if (needsSecondFactor({ policy: services.settings.secondFactor, administrator })) return "needed";
  const lockedFor = await chargeAccount(transaction, { ...account, at });
  if (lockedFor > 0) return lockedFor;
  const by = await proveFactor(transaction, { ...account, code, at, personalData: services.personalData });
  if (!by) return "wrong";
  await takeBack(transaction, account);
  await removeFactors(transaction, account);
  await endSessions(transaction, { ...account, but: sessionOf(context).id });
  await recordOwnAct(transaction, { context, account, action: ownActs.removeSecondFactor, details: { by } });
  return "removed";
}

const NEEDED = [
  "按本系统的规定，您必须使用动态口令。如需更换手机，请重新设置动态口令",
  "this installation demands a second factor of you; to change your phone, enrol anew",
] as const;
