import type { RatioSteps } from "@jianheng/standards/define";
import { z } from "zod";
import { clamp, type Points, points, printedPoints, shortPoints, type Words } from "../../kernel/index.ts";
import { type Context, type Refusal, rule } from "../rule.ts";
import { count, range, words } from "./schemas.ts";

type Step = RatioSteps["steps"][number];

/** The step whose lower end the ratio reaches; read upwards from each lower end, so that no middle is left open. */
function reached({ definition, of }: Context<RatioSteps>, [have, whole]: readonly [number, number]): Points {
  const met = definition.steps.filter(({ percent }) => have * 100 >= (percent.from ?? 0) * whole);
  return clamp(points(Math.max(0, ...met.map(({ award }) => award))), of);
}

function stepWords({ award, percent: { from, to } }: Step): Words {
  const gains = award === 0 ? "不得分" : `得${award}分`;
  if (from === undefined) return { zh: `不足${to}%${gains}`, en: `below ${to} %: ${award}` };
  return from === 100
    ? { zh: `全部${gains}`, en: `all: ${award}` }
    : { zh: `${from}%及以上${gains}`, en: `from ${from} %: ${award}` };
}

function refusals([have, whole]: readonly [number, number]): Refusal[] {
  if (have <= whole) return [];
  return [
    {
      path: ["ratio", 0],
      code: "part-above-whole",
      message: { zh: `${have}多于总数${whole}，请核对`, en: `${have} is more than the whole of ${whole}; check both` },
    },
  ];
}

export const ratioSteps = rule<RatioSteps, { ratio: [number, number] }>({
  kind: "ratio-steps",
  parameters: z.strictObject({
    kind: z.literal("ratio-steps"),
    part: words,
    whole: words,
    steps: z.array(z.strictObject({ award: printedPoints, percent: range })).min(2),
  }) as z.ZodType<RatioSteps>,
  observation: () => z.strictObject({ ratio: z.tuple([count, count.min(1)]) }),
  refusals: (_context, { ratio }) => (ratio ? refusals(ratio) : []),
  fields: ({ definition }) => [
    { key: "ratio.0", type: "count", label: { zh: definition.part, en: "have" } },
    { key: "ratio.1", type: "count", label: { zh: definition.whole, en: "of" }, min: 1 },
  ],
  award: (context, { ratio }) => ({ points: reached(context, ratio) }),
  scope: (context) => ({ worst: reached(context, [0, 1]), best: reached(context, [1, 1]) }),
  words: ({ definition: { part, whole, steps } }) => {
    const parts = steps.map(stepWords);
    return {
      zh: `${part}占${whole}：${parts.map(({ zh }) => zh).join("，")}`,
      en: `“${part}” of “${whole}”: ${parts.map(({ en }) => en).join(", ")}`,
    };
  },
  why: (context, { ratio: [have, whole] }) => {
    const { part, whole: all } = context.definition;
    const earned = shortPoints(reached(context, [have, whole]));
    // The paper counts people or things; only people have a word of their own.
    const unit = /(人|人员|员工|人数)$/.test(all) ? "人" : "";
    const percent = Math.floor((have * 1000) / whole) / 10;
    return {
      zh: `${part}${have}${unit}，${all}${whole}${unit}，占${percent}%，得${earned}分`,
      en: `${have} of ${whole} (${percent} %), earns ${earned}`,
    };
  },
});
