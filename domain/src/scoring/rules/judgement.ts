import type { Judgement } from "@jianheng/standards/define";
import { z } from "zod";
import { listTerms, shortPoints } from "../../kernel/index.ts";
import { rule } from "../rule.ts";
import { deductionOf, deductionRefusals } from "./deduction.ts";
import { decimal, words } from "./schemas.ts";

/** The paper leaves the deduction to the assessor (Liaoning 1.1) or states no rule at all (7.1.1): a reason is due. */
export const judgement = rule<Judgement, { deduct: string; reason: string }>({
  kind: "judgement",
  parameters: z.strictObject({
    kind: z.literal("judgement"),
    stated: z.boolean(),
    needs: z.array(words).optional(),
  }) as z.ZodType<Judgement>,
  observation: () => z.strictObject({ deduct: decimal, reason: z.string().trim().min(1) }),
  refusals: ({ of }, { deduct = "0" }) => deductionRefusals(deduct, of),
  fields: ({ of }) => [
    { key: "deduct", type: "decimal", label: { zh: "扣分", en: "deduct" }, max: of / 100 },
    { key: "reason", type: "text", label: { zh: "理由（必填）", en: "reason (required)" } },
  ],
  award: ({ of }, { deduct }) => ({ points: of - deductionOf(deduct), deducted: deductionOf(deduct) }),
  scope: ({ of }) => ({ worst: 0, best: of }),
  words: ({ definition: { stated, needs = [] } }) => {
    const list = listTerms(needs);
    const lead = needs.length === 0 ? { zh: "", en: "" } : { zh: `要求：${list.zh}；`, en: `needs ${list.en}; ` };
    return stated
      ? {
          zh: `${lead.zh}达不到要求的酌情扣分，须写明理由`,
          en: `${lead.en}the assessor deducts for what falls short, with a reason`,
        }
      : {
          zh: `${lead.zh}原表未列扣分办法，由评估人员判定扣分，须写明理由`,
          en: `${lead.en}the paper states no rule: the assessor decides the deduction, with a reason`,
        };
  },
  why: (_context, { deduct, reason }) => {
    const taken = deductionOf(deduct);
    return taken === 0
      ? { zh: `不扣分：${reason}`, en: `nothing deducted: ${reason}` }
      : { zh: `扣${shortPoints(taken)}分：${reason}`, en: `minus ${shortPoints(taken)}: ${reason}` };
  },
});
