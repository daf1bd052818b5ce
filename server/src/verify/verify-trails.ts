import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Verified, verifyAudit } from "../platform/audit/index.ts";
import { openBeside, type Where } from "../platform/db/index.ts";

/** Checks the trails of every organisation in a database, beside the server that may run on it. */
export async function verifyTrails(where: Where): Promise<Result<Verified[]>> {
  const opened = await openBeside(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    return succeed(await verifyAudit({ database }));
  } finally {
    await database.close();
  }
}
