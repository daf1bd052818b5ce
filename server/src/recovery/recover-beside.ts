import type { Result } from "@jianheng/domain/kernel";
import { openBeside, type Where } from "../platform/db/index.ts";
import { type Recovered, recoverAccount } from "./recover-account.ts";

/** Lets an account in again, beside the server that may run on the database. */
export async function recoverBeside({
  where,
  username,
}: {
  where: Where;
  username: string;
}): Promise<Result<Recovered>> {
  const opened = await openBeside(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    return await recoverAccount({ database, username });
  } finally {
    await database.close();
  }
}
