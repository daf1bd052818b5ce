import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound, refuseWhole } from "../platform/http/index.ts";
import { findSeen, type Seen } from "./store.ts";

/** What the path of a command on an account names beside its organisation. */
export interface OfAccount {
  params: { account: string };
}

/** The account of a command, if it is somebody else's: nobody lets himself in again. */
export async function findOther(context: Context, { params }: OfAccount): Promise<Result<Seen>> {
  const { transaction, organisation: organisationId, actor } = context;
  const account = await findSeen(transaction, { organisationId, accountId: params.account });
  if (!account) return notFound();
  if (account.personId === actor.personId) return refuseWhole("not-allowed", ...OWN);
  return succeed(account);
}

const OWN = [
  "不能对自己的账号办理此项操作，请由另一位安全管理员或上级单位办理",
  "nobody does this to his own account: ask another security administrator, or one above",
] as const;
