import { policy } from "@jianheng/domain/audit";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { findChain } from "./store.ts";
import { verification } from "./verification.ts";

/** Has the trail of an organisation checked; while a check waits or runs, that one. */
export async function askVerification(context: Context): Promise<Result<{ job: string }>> {
  const { transaction, organisation, services } = context;
  const { sealed: links } = await findChain(transaction, organisation);
  const { kind } = verification;
  const job = await services.jobs.enqueue(transaction, { kind, organisation, data: { links }, uniqueKey: "chain" });
  const subject = { kind: "trail", id: organisation };
  await recordActs(context, { action: policy.verify, organisation, subject, details: { job } });
  return succeed({ job });
}
