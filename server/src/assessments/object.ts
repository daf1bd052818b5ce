import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { appendAction } from "./append-action.ts";
import type { Reached } from "./append-actions.ts";
import { newReceipt } from "./new-receipt.ts";
import type { objected } from "./publication-schemas.ts";

/** Objects in the name of the station that was assessed; answers the number under which it was received. */
export async function object(
  context: Context,
  { params, body: { text } }: { params: { assessment: string }; body: z.output<typeof objected> },
): Promise<Result<Reached & { receipt: string }>> {
  const receipt = newReceipt(context.today);
  const done = await appendAction(context, { ...params, type: "object", content: { receipt, text } });
  return done.ok ? succeed({ ...done.value, receipt }) : done;
}
