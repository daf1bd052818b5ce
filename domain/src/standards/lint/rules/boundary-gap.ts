import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { gapsIn } from "../stretch.ts";
import { isSingle, stretchNumbers, stretchWords } from "../stretch-words.ts";
import { awardIn, findWording } from "../wording.ts";

/** Below three earns, above three does not, and three itself is left out. */
export const boundaryGap = lintRule({
  code: "boundary-gap",
  title: { zh: "临界值未作规定", en: "a boundary value that no words cover" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const wording = findWording(line);
      if (wording === undefined) return [];
      const { scale, steps } = wording;
      const stretches = steps.map(({ stretch }) => stretch);
      return gapsIn(stretches, scale)
        .filter((gap) => isSingle(gap, scale))
        .map((gap) => {
          const words = stretchWords(gap, scale);
          const earns = awardIn(line, wording, gap);
          return {
            where: line.id,
            what: { zh: `${words.zh}未作规定`, en: `nothing is said of ${words.en}` },
            numbers: { ...stretchNumbers(gap, scale), earns },
            reading: { zh: `${words.zh}的得${earns}分`, en: `${words.en} earns ${earns}` },
          };
        });
    }),
});
