import { findBand } from "../../../scoring/index.ts";
import { bandScale, bandStretches } from "../band-stretches.ts";
import { lintRule } from "../model.ts";
import { gapsIn } from "../stretch.ts";
import { memberOf, stretchNumbers, stretchWords } from "../stretch-words.ts";

/** Scores that no band words. The finding stands at the band above, or at the top band where none is above. */
export const bandGap = lintRule({
  code: "band-gap",
  title: { zh: "等级分数段有空缺", en: "a score that no band words" },
  find: (data) => {
    const scale = bandScale(data);
    const bands = bandStretches(data);
    if (bands.length === 0) return [];
    return gapsIn(
      bands.map(({ stretch }) => stretch),
      scale,
    ).map((gap) => {
      const words = stretchWords(gap, scale);
      const above = bands.filter(({ stretch }) => stretch.lower.at >= gap.upper.at).at(-1) ?? bands[0];
      const read = findBand(data.bands, memberOf(gap, scale))?.name;
      return {
        where: above?.band.name ?? "$",
        what: { zh: `${words.zh}没有等级`, en: `no band words ${words.en}` },
        numbers: stretchNumbers(gap, scale),
        reading: read
          ? { zh: `${words.zh}按“${read}”`, en: `${words.en} is “${read}”, whose start it has reached` }
          : { zh: `${words.zh}不定等级`, en: `${words.en} gets no band` },
      };
    });
  },
});
