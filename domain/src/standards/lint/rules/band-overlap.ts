import { findBand } from "../../../scoring/index.ts";
import { bandScale, bandStretches } from "../band-stretches.ts";
import { lintRule } from "../model.ts";
import { pairs } from "../pairs.ts";
import { findShared } from "../stretch.ts";
import { memberOf, stretchNumbers, stretchWords } from "../stretch-words.ts";

/** Two bands word the same number: 95 in 95以上 and in 90-95. The finding stands at the higher. */
export const bandOverlap = lintRule({
  code: "band-overlap",
  title: { zh: "等级分数段重叠", en: "two bands share a number" },
  find: (data) => {
    const scale = bandScale(data);
    return pairs(bandStretches(data)).flatMap(([upper, lower]) => {
      const shared = findShared(upper.stretch, lower.stretch);
      if (shared === undefined) return [];
      const words = stretchWords(shared, scale);
      const read = findBand(data.bands, memberOf(shared, scale))?.name ?? "";
      return [
        {
          where: upper.band.name,
          what: {
            zh: `${words.zh}既属“${upper.band.printed}”（${upper.band.name}）又属“${lower.band.printed}”（${lower.band.name}）`,
            en: `${words.en} is worded under “${upper.band.printed}” and “${lower.band.printed}”`,
          },
          numbers: { ...stretchNumbers(shared, scale), bands: `${upper.band.name}, ${lower.band.name}` },
          reading: { zh: `${words.zh}按“${read}”`, en: `${words.en} is “${read}”: a band holds its lower end` },
        },
      ];
    });
  },
});
