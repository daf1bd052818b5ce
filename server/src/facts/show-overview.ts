import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { shownScore } from "./answer.ts";
import { expected, figuresNow } from "./expected.ts";
import type { overview } from "./schemas.ts";

/** What a station could expect today under each standard. */
export async function showOverview(context: Context): Promise<Result<z.input<typeof overview>>> {
  if (!(await isStation(context.transaction, context.organisation))) return notFound();
  const computed = await figuresNow(context);
  const expectations = [];
  for (const edition of context.services.editions) {
    const { byFacts, withSelf, self } = await expected(context, { edition, ...computed });
    expectations.push({
      edition: edition.data.id,
      name: edition.data.name,
      byFacts: shownScore(byFacts),
      withSelf: shownScore(withSelf),
      self: self ? { assessment: self.assessment, on: self.on } : null,
    });
  }
  return succeed({ day: context.today, expectations });
}
