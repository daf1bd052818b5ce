import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, sentences } from "../parts.ts";

/** A score without any word on how it is earned or lost. */
export const noRule = lintRule({
  code: "no-rule",
  title: { zh: "未列评分办法", en: "no scoring rule is stated" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const { id, of, definition } = line;
      if (definition.kind !== "judgement" || definition.stated) return [];
      return [
        {
          where: id,
          what: {
            zh: `${plain(of)}分，未列任何评分办法`,
            en: `worth ${plain(of)}, and no word on how it is earned`,
          },
          numbers: { points: plain(of) },
          reading: sentences(line),
        },
      ];
    }),
});
