import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { toBeNamed } from "./publication-schemas.ts";
import { findViewedSnapshot } from "./viewed.ts";

/** The hash of the result as it stands: whoever publishes or closes names it, so that he does it to what he has seen. */
export async function showSnapshot(
  context: Context,
  { params }: { params: { assessment: string } },
): Promise<Result<z.input<typeof toBeNamed>>> {
  const snapshot = await findViewedSnapshot(context, params);
  return snapshot ? succeed(snapshot) : notFound();
}
