import type { RateBelow } from "@jianheng/standards/define";
import { z } from "zod";
import { shortPoints } from "../../kernel/index.ts";
import { type Refusal, rule } from "../rule.ts";
import { count, percent, words } from "./schemas.ts";

interface Observation {
  errors: number;
  sampled: number;
}

/** Below the limit, and only below: at exactly the limit the paper says nothing, and nothing is earned. */
function passes(below: number, { errors, sampled }: Observation): boolean {
  return errors * 100 < sampled * below;
}

function refusals({ errors, sampled }: Partial<Observation>): Refusal[] {
  if (errors === undefined || sampled === undefined || errors <= sampled) return [];
  const message = {
    zh: `差错${errors}份多于抽查${sampled}份，请核对`,
    en: `${errors} errors in only ${sampled} sampled; check both`,
  };
  return [{ path: ["errors"], code: "errors-above-sampled", message }];
}

export const rateBelow = rule<RateBelow, Observation>({
  kind: "rate-below",
  parameters: z.strictObject({
    kind: z.literal("rate-below"),
    rate: words,
    below: percent,
    zeroAbove: percent,
  }) as z.ZodType<RateBelow>,
  observation: () => z.strictObject({ errors: count, sampled: count.min(1) }),
  refusals: (_context, observation) => refusals(observation),
  fields: () => [
    { key: "errors", type: "count", label: { zh: "差错份数", en: "errors" } },
    { key: "sampled", type: "count", label: { zh: "抽查份数", en: "sampled" }, min: 1 },
  ],
  award: ({ definition, of }, observation) => ({ points: passes(definition.below, observation) ? of : 0 }),
  scope: ({ of }) => ({ worst: 0, best: of }),
  words: ({ definition: { rate, below }, of }) => ({
    zh: `${rate}低于${below}%的得${shortPoints(of)}分，否则不得分`,
    en: `${shortPoints(of)} if “${rate}” is below ${below} %, otherwise 0`,
  }),
  why: ({ definition: { rate, below } }, observation) => {
    const { errors, sampled } = observation;
    const passed = passes(below, observation);
    return {
      zh: `抽查${sampled}份，差错${errors}份，${rate}${passed ? "低于" : "不低于"}${below}%`,
      en: `${errors} errors in ${sampled} sampled, ${passed ? "below" : "not below"} ${below} %`,
    };
  },
});
