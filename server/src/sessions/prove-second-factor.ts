import { ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { chargeAccount } from "../platform/attempts/index.ts";
import { digestOf, findHalfSignIn, findToken, giveToken, takeToken } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { type RawContext, refuseWhole } from "../platform/http/index.ts";
import { proveFactor } from "../platform/second-factor/index.ts";
import type { Me } from "./me.ts";
import { asAccounts, recordOwnAct, tooMany } from "./own.ts";
import { type SignedIn, startSession } from "./start-session.ts";
import { getAccount } from "./store.ts";

/** How long a right password waits for its code. */
const HALF_SIGN_IN_MS = 10 * 60_000;

type Outcome = SignedIn | "no-password" | "wrong" | { lockedFor: number };

/** The second step: a code of the app, or a backup code, of the account whose password was right. */
export async function proveSecondFactor(
  context: RawContext,
  { body }: { body: { code: string } },
): Promise<Result<Me>> {
  const { url } = context.services.settings;
  const half = findToken(context.request, "half-sign-in", url);
  // A wrong code is no refusal of the transaction: that it was tried has to stay.
  const outcome = half
    ? await asAccounts(context, (transaction) => prove(transaction, context, half, body.code))
    : "no-password";
  if (outcome === "no-password") {
    return refuseWhole("not-signed-in", "请重新输入用户名和密码", "give username and password again");
  }
  if (outcome === "wrong") return wrongCode("wrong-credentials");
  if ("lockedFor" in outcome) return tooMany(outcome.lockedFor);
  takeToken(context.reply, { name: "half-sign-in", url });
  giveToken(context.reply, { name: "session", token: outcome.token, url });
  return succeed(outcome.me);
}

async function prove(transaction: Transaction, context: RawContext, token: string, code: string): Promise<Outcome> {
  const { at, services } = context;
  const startedAfter = new Date(at.getTime() - HALF_SIGN_IN_MS);
  const key = await findHalfSignIn(transaction, { digest: digestOf(token), startedAfter });
  if (!key) return "no-password";
  const lockedFor = await chargeAccount(transaction, { ...key, at });
  if (lockedFor > 0) return { lockedFor };
  // The account is held now: a new password, set while this waited for it, has ended the half sign-in.
  if (!(await findHalfSignIn(transaction, { digest: digestOf(token), startedAfter }))) return "no-password";
  const account = await getAccount(transaction, key.accountId);
  if (account.disabled) return "no-password";
  const by = await proveFactor(transaction, { ...key, code, at, personalData: services.personalData });
  if (by) return await startSession(transaction, { context, account, by });
  await recordOwnAct(transaction, { context, account, action: ownActs.failSignIn, details: { by: "code" } });
  return "wrong";
}

/** Said of every code that is wrong, too old or used; whoever has signed in stays so. */
export function wrongCode<T>(code: "wrong-credentials" | "wrong-code"): Result<T> {
  return refuseWhole(
    code,
    "口令不正确或已用过：请等验证器显示下一个口令后再输入，或使用一个备用口令",
    "the code is wrong or was used: wait for the next one, or use a backup code",
  );
}
