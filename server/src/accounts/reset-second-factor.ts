import { policy } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { endSessions } from "../platform/auth/index.ts";
import { type Context, refuseWhole } from "../platform/http/index.ts";
import { removeFactors } from "../platform/second-factor/index.ts";
import { findOther, type OfAccount } from "./find-other.ts";

/** Takes the second factor off an account whose holder has lost it. Every session of his ends. */
export async function resetSecondFactor(context: Context, of: OfAccount): Promise<Result<undefined>> {
  const found = await findOther(context, of);
  if (!found.ok) return found;
  const account = found.value;
  if (!(await removeFactors(context.transaction, account))) return refuseWhole("none-enrolled", ...NONE);
  await endSessions(context.transaction, account);
  const subject = { kind: "account", id: account.accountId };
  await recordActs(context, { action: policy.resetSecondFactor, organisation: account.organisationId, subject });
  return succeed(undefined);
}

const NONE = ["此账号没有设置动态口令", "this account has no second factor"] as const;
