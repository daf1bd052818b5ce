import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound, stale } from "../platform/http/index.ts";
import { openToKeep } from "./keepers.ts";
import { findRecord } from "./read-store.ts";
import type { RecordRow } from "./select-store.ts";
import { lockRecord, type Which } from "./store.ts";

/** A record of the path, locked for whoever keeps its register, in the version that he has seen. */
export async function lockToKeep(
  context: Context,
  { params, version }: { params: { register: string; record: string }; version: number },
): Promise<Result<{ which: Which; found: RecordRow }>> {
  const opened = await openToKeep(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation } = context;
  const which = { organisation, register: opened.value, id: params.record };
  const now = await lockRecord(transaction, which);
  const found = now === undefined ? undefined : await findRecord(transaction, which);
  if (!found) return notFound();
  return now === version ? succeed({ which, found }) : stale();
}
