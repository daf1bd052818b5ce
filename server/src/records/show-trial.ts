import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { trial } from "./schemas.ts";
import { findTrial } from "./trials-store.ts";

/** What a trial of an import would change, for whoever brought the workbooks. */
export async function showTrial(
  { transaction, organisation, actor }: Context,
  { params }: { params: { trial: string } },
): Promise<Result<z.input<typeof trial>>> {
  const sheets = await findTrial(transaction, { organisation, id: params.trial, person: actor.personId });
  if (sheets === undefined) return notFound();
  return succeed({ sheets: sheets as z.input<typeof trial>["sheets"] });
}
