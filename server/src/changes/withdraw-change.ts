import { policy } from "@jianheng/domain/changes";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { ended } from "./ended.ts";
import { endApplication, lockOpen } from "./store.ts";

/** Withdraws an application that nobody has decided. */
export async function withdrawChange(
  context: Context,
  { params }: { params: { application: string } },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation: station, actor } = context;
  const which = { station, id: params.application };
  const application = await lockOpen(transaction, which);
  if (!application) return await ended(transaction, which);
  const { personId: by } = actor;
  await endApplication(transaction, { ...which, by, state: "withdrawn", answer: null, licence: null });
  await recordActs(context, {
    action: policy.withdraw,
    organisation: station,
    subject: { kind: "change-application", id: which.id },
    details: {},
  });
  return succeed({});
}
