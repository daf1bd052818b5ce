import { type Result, succeed } from "@jianheng/domain/kernel";
import type { RawContext } from "../platform/http/index.ts";
import { describeMe, type Me } from "./me.ts";
import { asAccounts, sessionOf } from "./own.ts";

/** Who has signed in, and what he may. */
export async function getMe(context: RawContext): Promise<Result<Me>> {
  const session = sessionOf(context);
  return succeed(await asAccounts(context, (transaction) => describeMe(transaction, { context, session })));
}
