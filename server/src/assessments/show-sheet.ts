import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { shownSheet } from "./sheet-schemas.ts";
import { sheetShown } from "./shown-sheet.ts";
import { findViewedSheet } from "./viewed.ts";

/** A sheet with all that is written on it, where the reader may look into it. */
export async function showSheet(
  context: Context,
  { params }: { params: { assessment: string; sheet: string } },
): Promise<Result<z.input<typeof shownSheet>>> {
  const viewed = await findViewedSheet(context, params);
  return viewed ? succeed(sheetShown(viewed)) : notFound();
}
