import { findFact, hintFacts, hintsIn } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { shownFigure, shownOutlook } from "./answer.ts";
import { expected, figuresNow } from "./expected.ts";
import type { Computed } from "./figures-of.ts";
import type { overview } from "./schemas.ts";

/** What a station could expect today under each standard, and what is to be seen to whatever the standard. */
export async function showOverview(context: Context): Promise<Result<z.input<typeof overview>>> {
  if (!(await isStation(context.transaction, context.organisation))) return notFound();
  const computed = await figuresNow(context);
  const expectations = [];
  for (const edition of context.services.editions) {
    expectations.push(shownOutlook(await expected(context, { edition, ...computed }), "zh"));
  }
  return succeed({ day: context.today, expectations, hints: hintsOf(computed) });
}

function hintsOf(computed: Computed): z.input<typeof overview>["hints"] {
  const { figures, values } = computed;
  const told = hintsIn(figures);
  return hintFacts.flatMap((id) => {
    const fact = findFact(id, values);
    return fact ? [{ ...shownFigure(fact, figures.get(id), computed), told: told.includes(id) }] : [];
  });
}
