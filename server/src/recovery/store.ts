import type { AccountKey } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** An account by its name, locked until the transaction ends. */
export async function lockAccount(
  transaction: Transaction,
  username: string,
): Promise<(AccountKey & { disabledAt: Date | null }) | undefined> {
  const found = query
    .selectFrom("account")
    .select(["organisation_id as organisationId", "id as accountId", "disabled_at as disabledAt"])
    .where("username", "=", username)
    .forUpdate();
  return (await run(transaction, found))[0];
}
