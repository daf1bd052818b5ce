import { policy } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { findOther, type OfAccount } from "./find-other.ts";
import { setDisabled } from "./store.ts";

/** Lets somebody in again by an account that was disabled. */
export async function enableAccount(context: Context, of: OfAccount): Promise<Result<undefined>> {
  const found = await findOther(context, of);
  if (!found.ok) return found;
  const account = found.value;
  await setDisabled(context.transaction, { ...account, disabledAt: null });
  await recordActs(context, {
    action: policy.enable,
    organisation: account.organisationId,
    subject: { kind: "account", id: account.accountId },
    before: { disabled: account.disabledAt !== null },
    after: { disabled: false },
  });
  return succeed(undefined);
}
