import type { Levels } from "@jianheng/standards/define";
import { z } from "zod";
import { clamp, type Points, points, printedPoints, share, shortPoints, type Words } from "../../kernel/index.ts";
import { type Context, rule } from "../rule.ts";
import { words } from "./schemas.ts";

/**
 * `level` is the number the paper awards. Where its top is not the points (Liaoning 5.2.1: 3 of 2), the literal
 * reading holds it at the points, the normalised one scales it so that the top earns all of them.
 */
function earned({ definition, of, reading }: Context<Levels>, level: number): Points {
  if (reading === "literal") return clamp(points(level), of);
  const top = Math.max(...definition.levels.map(({ award }) => award));
  return top === 0 ? 0 : share(of, points(level), points(top));
}

/** What a level is called: by its condition, or by its number, which need not be the points that it earns. */
function label({ award, when }: Levels["levels"][number]): Words {
  return { zh: when ?? `${award}档`, en: when === undefined ? `level ${award}` : `“${when}”` };
}

function sentence(context: Context<Levels>, level: Levels["levels"][number]): Words {
  const value = earned(context, level.award);
  const gains = value === 0 ? "不得分" : `得${shortPoints(value)}分`;
  const { zh, en } = label(level);
  return { zh: `${zh}${gains}`, en: `${en} earns ${shortPoints(value)}` };
}

export const levels = rule<Levels, { level: number }>({
  kind: "levels",
  parameters: z.strictObject({
    kind: z.literal("levels"),
    levels: z
      .array(
        z.strictObject({
          award: printedPoints,
          when: words.optional(),
          state: z.enum(["well", "partly", "none"]).optional(),
        }),
      )
      .min(2),
  }) as z.ZodType<Levels>,
  observation: ({ definition }) => z.strictObject({ level: z.literal(definition.levels.map(({ award }) => award)) }),
  fields: ({ definition }) => [
    {
      key: "level",
      type: "level",
      label: { zh: "评定档次", en: "level" },
      levels: definition.levels.map(({ award }) => award),
      levelWords: definition.levels.map(label),
    },
  ],
  award: (context, { level }) => ({ points: earned(context, level) }),
  scope: (context) => {
    const all = context.definition.levels.map(({ award }) => earned(context, award));
    return { worst: Math.min(...all), best: Math.max(...all) };
  },
  words: (context) => {
    const parts = context.definition.levels.map((level) => sentence(context, level));
    const free = context.definition.levels.every(({ when }) => when === undefined);
    return {
      zh: `${free ? "按实际情况分档：" : ""}${parts.map(({ zh }) => zh).join("，")}`,
      en: `${free ? "by what is found: " : ""}${parts.map(({ en }) => en).join(", ")}`,
    };
  },
  why: (context, { level }) => {
    const chosen = context.definition.levels.find(({ award }) => award === level) ?? { award: level };
    const words = sentence(context, chosen);
    return { zh: `评为：${words.zh}`, en: `rated: ${words.en}` };
  },
});
