import { type Result, succeed } from "@jianheng/domain/kernel";
import type { RawContext } from "../platform/http/index.ts";
import { beginFactor, secretUri } from "../platform/second-factor/index.ts";
import { asAccounts } from "./own.ts";
import { provePassword } from "./prove-password.ts";

/** What is shown once, to be put into an app and into a drawer. */
export interface Begun {
  uri: string;
  secret: string;
  backupCodes: string[];
}

/** Begins to enrol a second factor. What was in use stays in use until a code of the new one is given. */
export async function beginSecondFactor(
  context: RawContext,
  { body }: { body: { password: string } },
): Promise<Result<Begun>> {
  const proved = await provePassword(context, body.password);
  if (!proved.ok) return proved;
  const { personalData } = context.services;
  const begun = await asAccounts(context, (transaction) => beginFactor(transaction, { ...proved.value, personalData }));
  return succeed({ ...begun, uri: secretUri({ secret: begun.secret, username: proved.value.username }) });
}
