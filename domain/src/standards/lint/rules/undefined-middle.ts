import type { AllOrNothing, Levels } from "@jianheng/standards/define";
import { listTerms } from "../../../kernel/index.ts";
import { type Line, linesOf } from "../../../scoring/index.ts";
import { type Found, lintRule } from "../model.ts";
import { sentences } from "../parts.ts";
import { gapsIn } from "../stretch.ts";
import { isSingle, stretchNumbers, stretchWords } from "../stretch-words.ts";
import { awardIn, findWording } from "../wording.ts";

/** What can be found lies between what is worded, and nothing is said of it. */
export const undefinedMiddle = lintRule({
  code: "undefined-middle",
  title: { zh: "中间情形未作规定", en: "a middle that no words cover" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const { definition } = line;
      if (definition.kind === "levels") return levelMiddle(line, definition);
      if (definition.kind === "all-or-nothing") return narrowZero(line, definition);
      return openStretches(line);
    }),
});

/** Done well and not done at all are worded, done somehow is not. */
function levelMiddle(line: Line, { levels }: Levels): Found[] {
  const well = levels.find(({ state }) => state === "well");
  const none = levels.find(({ state }) => state === "none");
  if (well === undefined || none === undefined) return [];
  const between = levels.filter(({ award }) => award < well.award && award > none.award);
  if (between.length > 0 || levels.some(({ state }) => state === "partly")) return [];
  const what = {
    zh: `只有最好（${well.award}分）和最差（${none.award}分）两档，做了但不够好的未作规定`,
    en: `only the best (${well.award}) and the worst (${none.award}) are worded: done, but not well, is not`,
  };
  return [{ where: line.id, what, numbers: { well: well.award, none: none.award }, reading: sentences(line) }];
}

/** The zero is worded for less than "any need is missing": needs whose lack alone neither earns nor loses. */
function narrowZero(line: Line, { needs, zeroWhen }: AllOrNothing): Found[] {
  if (zeroWhen === undefined) return [];
  const { lacks, of = needs } = zeroWhen;
  const open = needs.filter((need) =>
    lacks === "any" ? !of.includes(need) : of.length > 0 && of.some((other) => other !== need),
  );
  if (open.length === 0) return [];
  const list = listTerms(open);
  const what = {
    zh: `${needs.length}个条件中，只缺${open.join("或")}时得不得分未作规定`,
    en: `of ${needs.length} needs: what lacking only one of ${list.en} earns is not said`,
  };
  return [{ where: line.id, what, numbers: { needs: needs.length, open: list.zh }, reading: sentences(line) }];
}

/** Stretches left out between the worded ones; a single number left out is a boundary-gap. */
function openStretches(line: Line): Found[] {
  const wording = findWording(line);
  if (wording === undefined) return [];
  const { scale, steps } = wording;
  const stretches = steps.map(({ stretch }) => stretch);
  return gapsIn(stretches, scale)
    .filter((gap) => !isSingle(gap, scale))
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
}
