import { policy } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { clearAttempts } from "../platform/attempts/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { findOther, type OfAccount } from "./find-other.ts";

/** Forgets what was tried wrongly with an account. */
export async function unlockAccount(context: Context, of: OfAccount): Promise<Result<undefined>> {
  const found = await findOther(context, of);
  if (!found.ok) return found;
  await clearAttempts(context.transaction, found.value);
  const { organisationId: organisation, accountId: id } = found.value;
  await recordActs(context, { action: policy.unlock, organisation, subject: { kind: "account", id } });
  return succeed(undefined);
}
