import { linesIn } from "@jianheng/domain/assessments";
import { propose } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { readyLines } from "@jianheng/domain/scoring";
import { factBindings } from "@jianheng/standards";
import type { z } from "zod";
import { findViewedSheet } from "../assessments/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { shownProposal } from "./answer.ts";
import { figuresNow } from "./expected.ts";
import type { proposals } from "./schemas.ts";

/**
 * What the station's records say now about each line of a sheet, under the edition and the reading that it is bound to:
 * for whoever sees the sheet. Nothing is offered any more for one that is in: it keeps what was taken.
 */
export async function showSheetFacts(
  context: Context,
  { params }: { params: { assessment: string; sheet: string } },
): Promise<Result<z.input<typeof proposals>>> {
  const viewed = await findViewedSheet(context, params);
  if (!viewed) return notFound();
  const { binding, edition, sheet } = viewed;
  const day = context.today;
  if (sheet.status !== "open" && sheet.status !== "returned") return succeed({ day, lines: [] });
  const computed = await figuresNow(context);
  const bindings = factBindings[edition.data.id] ?? {};
  const lines = linesIn(sheet.scope, readyLines(edition.data, binding.reading)).flatMap((line) => {
    const proposal = propose({ line, bindings, ...computed });
    return proposal ? [{ line: line.id, ...shownProposal(proposal, computed) }] : [];
  });
  return succeed({ day, lines });
}
