import { policy } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { endSessions } from "../platform/auth/index.ts";
import type { Context } from "../platform/http/index.ts";
import { findOther, type OfAccount } from "./find-other.ts";
import { setDisabled } from "./store.ts";

/** Lets nobody in by an account any more. Every session of it ends. */
export async function disableAccount(context: Context, of: OfAccount): Promise<Result<undefined>> {
  const found = await findOther(context, of);
  if (!found.ok) return found;
  const account = found.value;
  await setDisabled(context.transaction, { ...account, disabledAt: account.disabledAt ?? context.at });
  await endSessions(context.transaction, account);
  await recordActs(context, {
    action: policy.disable,
    organisation: account.organisationId,
    subject: { kind: "account", id: account.accountId },
    before: { disabled: account.disabledAt !== null },
    after: { disabled: true },
  });
  return succeed(undefined);
}
