import { policy } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { clearAttempts } from "../platform/attempts/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import { endSessions, hashPassword, makeFirstPassword } from "../platform/auth/index.ts";
import type { Context } from "../platform/http/index.ts";
import { findOther, type OfAccount } from "./find-other.ts";
import { giveFirstPassword } from "./store.ts";

/** Gives somebody who forgot his password another, to be changed before anything else. Every session of his ends. */
export async function resetPassword(
  context: Context,
  of: OfAccount,
): Promise<Result<{ answer: object; firstPassword: string }>> {
  const found = await findOther(context, of);
  if (!found.ok) return found;
  const account = found.value;
  const firstPassword = makeFirstPassword();
  await giveFirstPassword(context.transaction, { ...account, hash: await hashPassword(firstPassword) });
  await clearAttempts(context.transaction, account);
  await endSessions(context.transaction, account);
  const subject = { kind: "account", id: account.accountId };
  await recordActs(context, { action: policy.resetPassword, organisation: account.organisationId, subject });
  return succeed({ answer: {}, firstPassword });
}
