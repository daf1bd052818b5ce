import { machineActs, normaliseUsername } from "@jianheng/domain/accounts";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { clearAttempts } from "../platform/attempts/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import { endSessions, hashPassword, keepPassword, makeFirstPassword } from "../platform/auth/index.ts";
import type { Database } from "../platform/db/index.ts";
import { removeFactors } from "../platform/second-factor/index.ts";
import { lockAccount } from "./store.ts";

/** An account that is let in again. */
export interface Recovered {
  username: string;
  /** To be changed at once. */
  firstPassword: string;
}

/**
 * Lets an account in again: for the administrator who has lost password or second factor when nobody else is there to
 * reset them. It gives a first password, takes the second factor off, unlocks, and ends every session; the trail says
 * that it was done at the machine.
 */
export async function recoverAccount({
  database,
  username,
}: {
  database: Pick<Database, "transaction">;
  username: string;
}): Promise<Result<Recovered>> {
  const name = normaliseUsername(username);
  const firstPassword = makeFirstPassword();
  const hash = await hashPassword(firstPassword);
  return await database.transaction({ system: "accounts" }, async (transaction) => {
    const account = await lockAccount(transaction, name);
    if (!account) return refuse([{ at: name, code: "unknown-account", message: UNKNOWN }]);
    if (account.disabledAt) return refuse([{ at: name, code: "account-disabled", message: DISABLED }]);
    await keepPassword(transaction, { ...account, hash, first: true });
    await removeFactors(transaction, account);
    await clearAttempts(transaction, account);
    await endSessions(transaction, account);
    const subject = { kind: "account", id: account.accountId };
    const details = { username: name };
    const act = { action: machineActs.recover, organisation: account.organisationId, subject, details };
    await recordActs({ transaction }, act);
    return succeed({ username: name, firstPassword });
  });
}

const UNKNOWN = {
  zh: "没有这个用户名的账号：请核对用户名",
  en: "there is no account of this name: check the name",
};

const DISABLED = {
  zh: "此账号已停用：请由安全管理员先启用；没有其他安全管理员时，请恢复安全管理员的账号",
  en: "this account is disabled: have a security administrator enable it, or recover the account of one",
};
