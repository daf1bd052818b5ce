import { propose } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { defaultReading, readyLines } from "@jianheng/domain/scoring";
import { factBindings } from "@jianheng/standards";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { shownProposal } from "./answer.ts";
import { figuresNow } from "./expected.ts";
import type { proposals } from "./schemas.ts";

/** What the records of a station say about each line of a form, without any sheet of any assessment. */
export async function showProposals(
  context: Context,
  { params }: { params: { edition: string } },
): Promise<Result<z.input<typeof proposals>>> {
  const edition = context.services.editions.find(({ data }) => data.id === params.edition);
  if (!edition || !(await isStation(context.transaction, context.organisation))) return notFound();
  const figures = await figuresNow(context);
  const bindings = factBindings[edition.data.id] ?? {};
  const lines = readyLines(edition.data, defaultReading).flatMap((line) => {
    const proposal = propose({ line, bindings, figures });
    return proposal ? [{ line: line.id, ...shownProposal(proposal) }] : [];
  });
  return succeed({ day: context.today, lines });
}
