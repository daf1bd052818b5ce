import { points } from "../../../kernel/index.ts";
import { type Line, linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, scopeOf, sentences } from "../parts.ts";

/** A cap below the points says by itself that something remains: that is meant. */
function capped({ definition, of }: Line): boolean {
  return "statedCap" in definition && definition.statedCap !== undefined && points(definition.statedCap) < of;
}

/** By the letter the worst that can be found still earns points: two outputs at half a point of three (辽宁 3.2). */
export const floorUnreachable = lintRule({
  code: "floor-unreachable",
  title: { zh: "问题查尽仍有剩分", en: "all faults found, and points remain" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const left = plain(scopeOf(line, "literal").worst);
      if (left === 0 || capped(line)) return [];
      const { definition, of, id } = line;
      const held = plain(of);
      const faults =
        definition.kind === "deduct-per-fault" && definition.slots !== undefined
          ? { slots: definition.slots, each: definition.each }
          : {};
      const normalised = plain(scopeOf(line, "normalised").worst);
      const says = sentences(line);
      return [
        {
          where: id,
          what: {
            zh: `分值${held}分，按字面最差也得${left}分`,
            en: `worth ${held}; by the letter the worst still earns ${left}`,
          },
          numbers: { points: held, left, ...faults },
          reading: {
            zh: `按字面最差得${left}分，按分值列最差得${normalised}分。${says.zh}`,
            en: `literal leaves ${left} at worst, normalised ${normalised}. ${says.en}`,
          },
        },
      ];
    }),
});
