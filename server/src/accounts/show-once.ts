import { type Result, succeed } from "@jianheng/domain/kernel";
import type { Context, RawContext } from "../platform/http/index.ts";

/** What a command answers that makes a password: it is in no table, and so not in the answers kept for repeats either. */
export type WithPassword<T> = T & { firstPassword: string | null };

/**
 * Does a command that makes a password, and shows it with the answer. The same command sent again under its key is
 * answered without: whoever missed the password resets it.
 */
export async function showOnce<T extends object>(
  context: RawContext,
  work: (context: Context) => Promise<Result<{ answer: T; firstPassword: string }>>,
): Promise<Result<WithPassword<T>>> {
  let firstPassword: string | null = null;
  const result = await context.asMember<T>(async (member) => {
    const done = await work(member);
    if (!done.ok) return done;
    firstPassword = done.value.firstPassword;
    return succeed(done.value.answer);
  });
  return result.ok ? succeed({ ...result.value, firstPassword }) : result;
}
