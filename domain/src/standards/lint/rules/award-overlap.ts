import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { pairs } from "../pairs.ts";
import { findShared } from "../stretch.ts";
import { stretchNumbers, stretchWords } from "../stretch-words.ts";
import { awardIn, findWording } from "../wording.ts";

/** One value worded under two different awards: exactly 60 % in 辽宁 10.1.1. */
export const awardOverlap = lintRule({
  code: "award-overlap",
  title: { zh: "同一情形有两种得分", en: "one value under two awards" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const wording = findWording(line);
      if (wording === undefined) return [];
      return pairs(wording.steps).flatMap(([one, other]) => {
        const shared = findShared(one.stretch, other.stretch);
        if (shared === undefined || one.award === other.award) return [];
        const words = stretchWords(shared, wording.scale);
        const earns = awardIn(line, wording, shared);
        return [
          {
            where: line.id,
            what: {
              zh: `${words.zh}既得${one.award}分又得${other.award}分`,
              en: `${words.en} is worded under ${one.award} and under ${other.award}`,
            },
            numbers: { ...stretchNumbers(shared, wording.scale), awards: `${one.award}, ${other.award}`, earns },
            reading: { zh: `${words.zh}的得${earns}分`, en: `${words.en} earns ${earns}` },
          },
        ];
      });
    }),
});
