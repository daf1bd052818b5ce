import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, pointsOf } from "../parts.ts";

/** The total that the paper claims against what its scored lines hold, whatever its headings say. */
export const sumOfPoints = lintRule({
  code: "sum-of-points",
  title: { zh: "各计分行分值之和不等于总分", en: "the scored lines do not add up to the total" },
  find: (data) => {
    const lines = plain(pointsOf(linesOf(data)));
    const claimed = data.claims.points;
    if (claimed === undefined || claimed === lines) return [];
    return [
      {
        where: "$",
        what: {
          zh: `称总分${claimed}分，各计分行分值合计${lines}分`,
          en: `claims a total of ${claimed}; the scored lines hold ${lines}`,
        },
        numbers: { claimed, lines },
        reading: { zh: `满分按${lines}分计`, en: `the full score is ${lines}` },
      },
    ];
  },
});
