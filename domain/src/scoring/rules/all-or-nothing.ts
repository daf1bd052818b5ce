import type { AllOrNothing } from "@jianheng/standards/define";
import { z } from "zod";
import { clamp, listTerms, points, printedPoints, requirementWords, shortPoints } from "../../kernel/index.ts";
import { type Context, rule } from "../rule.ts";
import { words } from "./schemas.ts";

/** What meeting it earns: the method column's number (literal) or the points column's (normalised). */
function full({ definition, of, reading }: Context<AllOrNothing>) {
  const stated = definition.award === undefined ? of : points(definition.award);
  return reading === "literal" ? clamp(stated, of) : of;
}

export const allOrNothing = rule<AllOrNothing, { met: boolean }>({
  kind: "all-or-nothing",
  parameters: z.strictObject({
    kind: z.literal("all-or-nothing"),
    needs: z.array(words).min(1),
    award: printedPoints.optional(),
    zeroWhen: z.strictObject({ lacks: z.enum(["any", "all"]), of: z.array(words).optional() }).optional(),
  }) as z.ZodType<AllOrNothing>,
  observation: () => z.strictObject({ met: z.boolean() }),
  fields: () => [{ key: "met", type: "yes-no", label: { zh: "是否符合", en: "met" } }],
  award: (context, { met }) => ({ points: met ? full(context) : 0 }),
  scope: (context) => ({ worst: 0, best: full(context) }),
  words: (context) => {
    const needs = listTerms(context.definition.needs);
    const earned = shortPoints(full(context));
    return { zh: `${needs.zh}的得${earned}分，否则不得分`, en: `${earned} if ${needs.en}, otherwise 0` };
  },
  why: ({ definition: { needs } }, { met }) => requirementWords(needs, met),
});
