import { points } from "../../../kernel/index.ts";
import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, pointsOf } from "../parts.ts";

/**
 * The headings of the items against the total that the paper claims. Where it claims none, against what its lines
 * hold: that is the total a station can earn, and so the only other total there is.
 */
export const sumOfItems = lintRule({
  code: "sum-of-items",
  title: { zh: "各项目标称分之和不等于总分", en: "the items' headings do not add up to the total" },
  find: (data) => {
    const items = plain(data.items.reduce((sum, { claims }) => sum + points(claims.points), 0));
    const lines = plain(pointsOf(linesOf(data)));
    const total = data.claims.points ?? lines;
    if (items === total) return [];
    const claimed = data.claims.points === undefined ? {} : { claimed: total };
    return [
      {
        where: "$",
        what: {
          zh: `各项目标称分合计${items}分，总分${total}分`,
          en: `the items' headings add up to ${items}, the total is ${total}`,
        },
        numbers: { items, ...claimed, lines },
        reading: {
          zh: `总分按各计分行分值合计${lines}分，标称分不参与计分`,
          en: `the total is what the scored lines hold, ${lines}; headings score nothing`,
        },
      },
    ];
  },
});
