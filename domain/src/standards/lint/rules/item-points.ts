import { points } from "../../../kernel/index.ts";
import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, pointsOf } from "../parts.ts";

/** An item's heading against the points of its own lines. */
export const itemPoints = lintRule({
  code: "item-points",
  title: { zh: "项目标称分不等于其下分值之和", en: "an item's heading is not the sum of its points" },
  find: (data) => {
    const lines = linesOf(data);
    return data.items.flatMap(({ id, title, claims }) => {
      const held = pointsOf(lines.filter(({ item }) => item.id === id));
      if (held === points(claims.points)) return [];
      const [claimed, sum] = [claims.points, plain(held)];
      return [
        {
          where: id,
          what: {
            zh: `项目${id}（${title}）标称${claimed}分，其下分值合计${sum}分`,
            en: `item ${id} claims ${claimed}; its lines hold ${sum}`,
          },
          numbers: { claimed, lines: sum },
          reading: {
            zh: `该项目满分按${sum}分计，标称${claimed}分照录不计`,
            en: `the item is worth ${sum}; the ${claimed} is kept as printed and scores nothing`,
          },
        },
      ];
    });
  },
});
