import type { Action, Result } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { type RawContext, refuseWhole, type Session } from "../platform/http/index.ts";
import type { Account } from "./store.ts";

/** Work on accounts: the person is known by his token or his password, not by a post. */
export async function asAccounts<T>(context: RawContext, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return await context.database.transaction({ system: "accounts" }, work);
}

/** Leaves in the trail what was done with an account of one's own, and by which name: the actor is only `accounts`. */
export async function recordOwnAct(
  transaction: Transaction,
  of: { context: RawContext; account: Account; action: Action; details?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { organisationId: organisation, accountId: id, username } = of.account;
  await recordActs(
    { transaction, requestId: of.context.requestId },
    { action: of.action, organisation, subject: { kind: "account", id }, details: { username, ...of.details } },
  );
}

/** The session of a route that is for whoever has signed in. */
export function sessionOf({ session }: RawContext): Session {
  if (!session) throw new Error("the route let somebody in who has not signed in");
  return session;
}

/** Said to every name and password that don't get in, for whatever reason. */
export function wrongCredentials<T>(): Result<T> {
  return refuseWhole(
    "wrong-credentials",
    "用户名或密码不正确。如果确认无误，账号可能已停用，请联系本单位的安全管理员",
    "wrong username or password; if both are right, the account may be disabled: ask your security administrator",
  );
}

/** Said where a name, or the address it comes from, was tried wrongly too often. */
export function tooMany<T>(minutes: number): Result<T> {
  return refuseWhole(
    "too-many",
    `连续错误次数过多，请在${minutes}分钟后再试，或请安全管理员解除锁定`,
    `wrong too often: try again in ${minutes} minutes, or ask a security administrator to unlock you`,
  );
}
