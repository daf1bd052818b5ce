import type { Notice } from "@jianheng/standards/define";
import { z } from "zod";
import { clamp, findPoints, listTerms, points, printedPoints, shortPoints, text } from "../../kernel/index.ts";
import { type Context, type Refusal, rule } from "../rule.ts";
import { deductionOf } from "./deduction.ts";
import { decimal, words } from "./schemas.ts";

interface Observation {
  approved: boolean;
  deduct: string;
  reason?: string | undefined;
}

/** Nothing, or between the two ends the paper gives; a deduction has a reason. */
function refusals(
  { definition: { deduct: range } }: Context<Notice>,
  { deduct = "0", reason }: Partial<Observation>,
): Refusal[] {
  const taken = findPoints(deduct) ?? 0;
  if (taken === 0) return [];
  const found: Refusal[] = [];
  if (taken < points(range.from) || taken > points(range.to)) {
    const ends = `${range.from}–${range.to}`;
    const message = { zh: `扣分只能是0或${ends}分`, en: `the deduction is 0 or ${ends}` };
    found.push({ path: ["deduct"], code: "deduct-out-of-range", message });
  }
  if (!reason?.trim()) {
    const message = { zh: "扣分须写明理由", en: "a deduction needs a reason" };
    found.push({ path: ["reason"], code: "reason-missing", message });
  }
  return found;
}

export const notice = rule<Notice, Observation>({
  kind: "notice",
  parameters: z.strictObject({
    kind: z.literal("notice"),
    approval: words,
    needs: z.array(words).min(1),
    deduct: z.strictObject({ from: printedPoints, to: printedPoints }),
  }) as z.ZodType<Notice>,
  observation: () => z.strictObject({ approved: z.boolean(), deduct: decimal, reason: text.optional() }),
  refusals,
  fields: ({ definition }) => [
    { key: "approved", type: "yes-no", label: { zh: "是否经批准", en: "approved" } },
    { key: "deduct", type: "decimal", label: { zh: "扣分", en: "deduct" }, max: definition.deduct.to },
    { key: "reason", type: "text", label: { zh: "理由", en: "reason" }, optional: true },
  ],
  award: ({ of }, { approved, deduct }) => ({
    points: approved ? clamp(of - deductionOf(deduct), of) : 0,
    deducted: approved ? deductionOf(deduct) : of,
  }),
  scope: ({ of }) => ({ worst: 0, best: of }),
  words: ({ definition, of }) => {
    const { approval, needs, deduct } = definition;
    const list = listTerms(needs);
    const ends = `${deduct.from}–${deduct.to}`;
    return {
      zh: `${approval}且${list.zh}的得${shortPoints(of)}分；未达到${needs.join("或")}的扣${ends}分；未${approval}的不得分`,
      en: `${shortPoints(of)} if “${approval}” and ${list.en}; minus ${ends} where one of them falls short; 0 without approval`,
    };
  },
  why: ({ definition: { approval } }, { approved, deduct, reason = "" }) => {
    if (!approved) return { zh: `未${approval}`, en: `not: “${approval}”` };
    const taken = deductionOf(deduct);
    if (taken === 0) return { zh: "未发现问题", en: "nothing found" };
    return { zh: `扣${shortPoints(taken)}分：${reason}`, en: `minus ${shortPoints(taken)}: ${reason}` };
  },
});
