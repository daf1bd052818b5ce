import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { material } from "./sheet-schemas.ts";
import { findViewedMaterial } from "./viewed.ts";

/** The station's evidence, line by line, beside a sheet. */
export async function showMaterial(
  context: Context,
  { params }: { params: { assessment: string; sheet: string } },
): Promise<Result<z.input<typeof material>>> {
  const viewed = await findViewedMaterial(context, params);
  if (!viewed) return notFound();
  const some = Object.entries(viewed.material).filter(([, evidence]) => evidence.length > 0);
  const lines = some.map(([line, evidence]) => [line, evidence.slice()] as const);
  return succeed({ sheet: viewed.sheet, lines: Object.fromEntries(lines), version: viewed.version });
}
