import type { RuleDefinition } from "@jianheng/standards/define";
import { points } from "../../../kernel/index.ts";
import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain } from "../parts.ts";

/** “At most 5 points are deducted” of a check that has two; a range of deductions that ends above the points. */
export const capAbovePoints = lintRule({
  code: "cap-above-points",
  title: { zh: "扣分上限高于分值", en: "the stated cap is above the points" },
  find: (data) =>
    linesOf(data).flatMap(({ id, of, definition }) => {
      const cap = statedMost(definition);
      if (cap === undefined || points(cap) <= of) return [];
      const held = plain(of);
      return [
        {
          where: id,
          what: { zh: `分值${held}分，却列扣分上限${cap}分`, en: `worth ${held}; states a cap of ${cap}` },
          numbers: { cap, points: held },
          reading: {
            zh: `按分值${held}分扣完为止，上限${cap}分不起作用，也不扣到别的行`,
            en: `deducted down to 0 of its ${held}; the cap of ${cap} has no effect and nothing is taken elsewhere`,
          },
        },
      ];
    }),
});

function statedMost(definition: RuleDefinition): number | undefined {
  if (definition.kind === "notice") return definition.deduct.to;
  return "statedCap" in definition ? definition.statedCap : undefined;
}
