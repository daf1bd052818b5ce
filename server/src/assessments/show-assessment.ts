import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { shown } from "./schemas.ts";
import { shownAssessment } from "./shown.ts";
import { findViewed } from "./viewed.ts";

/** An assessment as the reader may see it. */
export async function showAssessment(
  context: Context,
  { params }: { params: { assessment: string } },
): Promise<Result<z.input<typeof shown>>> {
  const viewed = await findViewed(context, params);
  return viewed ? succeed(shownAssessment(viewed)) : notFound();
}
