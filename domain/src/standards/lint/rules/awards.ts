import type { EditionData } from "@jianheng/standards/define";
import { type Points, points } from "../../../kernel/index.ts";
import { type Line, linesOf } from "../../../scoring/index.ts";
import { type Found, lintRule } from "../model.ts";
import { plain, scopeOf, sentences } from "../parts.ts";

/** The most that the rule awards as worded, not yet held at the points; what only deducts starts from all of them. */
function mostWorded({ definition, of }: Line): Points {
  switch (definition.kind) {
    case "all-or-nothing":
      return definition.award === undefined ? of : points(definition.award);
    case "levels":
      return highest(definition.levels);
    case "ratio-steps":
    case "graded-faults":
      return highest(definition.steps);
    default:
      return of;
  }
}

function highest(steps: readonly { award: number }[]): Points {
  return Math.max(...steps.map(({ award }) => points(award)));
}

function mismatches(data: EditionData, matches: (award: Points, of: Points) => boolean): Found[] {
  return linesOf(data)
    .filter((line) => matches(mostWorded(line), line.of))
    .map((line) => {
      const [award, of] = [plain(mostWorded(line)), plain(line.of)];
      const [literal, normalised] = [plain(scopeOf(line, "literal").best), plain(scopeOf(line, "normalised").best)];
      const says = sentences(line);
      return {
        where: line.id,
        what: {
          zh: `分值${of}分，方法栏最高给${award}分`,
          en: `worth ${of}; its method column awards ${award} at most`,
        },
        numbers: { award, points: of, literal, normalised },
        reading: {
          zh: `按字面最高得${literal}分，按分值列最高得${normalised}分。${says.zh}`,
          en: `literal gives ${literal} at most, normalised ${normalised}. ${says.en}`,
        },
      };
    });
}

/** The method column never awards all that the points column promises. */
export const awardBelowPoints = lintRule({
  code: "award-below-points",
  title: { zh: "最高得分低于分值", en: "the most awarded is below the points" },
  find: (data) => mismatches(data, (award, of) => award < of),
});

/** The method column awards more than the points column has. */
export const awardAbovePoints = lintRule({
  code: "award-above-points",
  title: { zh: "最高得分高于分值", en: "the most awarded is above the points" },
  find: (data) => mismatches(data, (award, of) => award > of),
});
