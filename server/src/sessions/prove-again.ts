import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { chargeAccount, takeBack } from "../platform/attempts/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { proveFactor } from "../platform/second-factor/index.ts";
import { asAccounts, tooMany } from "./own.ts";
import { failProof, provePassword } from "./prove-password.ts";
import { wrongCode } from "./prove-second-factor.ts";
import type { Account } from "./store.ts";

/**
 * Has somebody who has signed in prove again who he is, by all that it takes to sign in: his password, and a code where
 * his account has a second factor. What is wrong counts as a try to sign in, whatever becomes of what it was asked for.
 */
export async function proveAgain(
  context: RawContext,
  { password, code }: { password: string; code: string | undefined },
): Promise<Result<undefined>> {
  const proved = await provePassword(context, password);
  if (!proved.ok) return proved;
  const account = proved.value;
  if (!account.enrolled) return succeed(undefined);
  if (code === undefined) return refuse([CODE_MISSING]);
  const outcome = await proveCode(context, { account, code });
  if (typeof outcome === "number") return tooMany(outcome);
  if (outcome === "right") return succeed(undefined);
  await failProof(context, { account, by: "code" });
  return wrongCode("wrong-code");
}

/** Whether a code is right; or for how many minutes the account is locked yet. */
async function proveCode(
  context: RawContext,
  { account, code }: { account: Account; code: string },
): Promise<"right" | "wrong" | number> {
  const { at, services } = context;
  return await asAccounts(context, async (transaction) => {
    const lockedFor = await chargeAccount(transaction, { ...account, at });
    if (lockedFor > 0) return lockedFor;
    const by = await proveFactor(transaction, { ...account, code, at, personalData: services.personalData });
    if (!by) return "wrong";
    await takeBack(transaction, account);
    return "right";
  });
}

const CODE_MISSING: Problem = {
  at: "$.code",
  code: "code-missing",
  message: { zh: "请输入动态口令或备用口令", en: "give a code of your app, or a backup code" },
};
