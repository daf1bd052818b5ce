import { randomUUID } from "node:crypto";
import { confirmationProblems, policy, sameScope } from "@jianheng/domain/changes";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound, stale } from "../platform/http/index.ts";
import { asDecider } from "./as-decider.ts";
import { findSaid, noteConfirmation } from "./confirmation-store.ts";
import type { confirming } from "./schemas.ts";

/** Confirms a licence with its scope, both as they were seen. What the station writes of either later is not confirmed. */
export async function confirmLicence(
  context: Context,
  of: { params: { licence: string }; body: z.output<typeof confirming>; version: number },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation: station } = context;
  const { version, body, params } = of;
  const which = { station, licence: params.licence };
  const decider = await asDecider(context);
  if (!decider.ok) return decider;
  const said = await findSaid(transaction, which);
  if (!said) return notFound();
  if (said.version !== version || !sameScope(body.scope, said.scope)) return stale();
  const { withdrawnOn, confirmedAt } = said;
  const problems = confirmationProblems({ withdrawnOn, confirmed: confirmedAt !== null });
  if (problems.length > 0) return refuse(problems);
  const seen = { version, scope: body.scope };
  if (!(await noteConfirmation(transaction, { ...which, id: randomUUID(), seen }))) return stale();
  await recordActs(context, {
    action: policy.confirm,
    organisation: station,
    subject: { kind: "record", id: which.licence },
    details: { register: "licence", version },
    after: seen,
  });
  return succeed({});
}
