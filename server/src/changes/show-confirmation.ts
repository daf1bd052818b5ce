import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { findSaid } from "./confirmation-store.ts";
import type { confirmation } from "./schemas.ts";
import { findDecider } from "./store.ts";

/** What is to be confirmed of a licence: what it covers, and whether somebody confirmed it so. */
export async function showConfirmation(
  { transaction, organisation: station, actor, today }: Context,
  { params }: { params: { licence: string } },
): Promise<Result<z.input<typeof confirmation>>> {
  const said = await findSaid(transaction, { station, licence: params.licence });
  if (!said) return notFound();
  const { version, withdrawnOn, scope, confirmedAt, office } = said;
  const decider = await findDecider(transaction, { station, day: today });
  return succeed({
    ...{ version, scope, withdrawn: withdrawnOn !== null },
    confirmed: confirmedAt && { office, at: confirmedAt.toISOString() },
    decides: decider?.id === actor.organisationId,
  });
}
