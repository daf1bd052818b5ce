import { type Result, succeed } from "@jianheng/domain/kernel";
import type { Context } from "../platform/http/index.ts";
import { findChain } from "./store.ts";

/** How far the trail of an organisation is sealed. */
export async function showChain({
  transaction,
  organisation,
}: Context): Promise<Result<Awaited<ReturnType<typeof findChain>>>> {
  return succeed(await findChain(transaction, organisation));
}
