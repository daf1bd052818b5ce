import { ownActs, passwordProblems } from "@jianheng/domain/accounts";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { clearAttempts } from "../platform/attempts/index.ts";
import { endSessions, hashPassword, keepPassword } from "../platform/auth/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { asAccounts, recordOwnAct, sessionOf } from "./own.ts";
import { provePassword } from "./prove-password.ts";

/** Takes a new password of one's own. Every other session ends: whoever knew the old one is out. */
export async function changePassword(
  context: RawContext,
  { body }: { body: { current: string; next: string } },
): Promise<Result<undefined>> {
  const proved = await provePassword(context, body.current);
  if (!proved.ok) return proved;
  const account = proved.value;
  const problems = [
    ...passwordProblems({ password: body.next, username: account.username, at: "$.next" }),
    ...(body.next === body.current ? [SAME] : []),
  ];
  if (problems.length > 0) return refuse(problems);
  const hash = await hashPassword(body.next);
  return await asAccounts(context, async (transaction) => {
    // Holds the account, too: whoever is signing in with the old password waits, and is then turned away.
    await clearAttempts(transaction, account);
    await keepPassword(transaction, { ...account, hash, first: false });
    await endSessions(transaction, { ...account, but: sessionOf(context).id });
    await recordOwnAct(transaction, { context, account, action: ownActs.changePassword });
    return succeed(undefined);
  });
}

const SAME: Problem = {
  at: "$.next",
  code: "password-same",
  message: { zh: "新密码与当前密码相同，请换一个", en: "this is your password already; choose another" },
};
