import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { sentences } from "../parts.ts";

/** The printed word turns the rule round: who can answer would earn nothing (辽宁 4.4.1, 必能回答 for 不能回答). */
export const invertedCondition = lintRule({
  code: "inverted-condition",
  title: { zh: "得分条件写反", en: "a condition the wrong way round" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const { definition, id } = line;
      if (definition.kind !== "interview" || definition.printedZeroOf !== "answered") return [];
      const says = sentences(line);
      return [
        {
          where: id,
          what: {
            zh: `按所印文字，能回答${definition.zeroFrom}%以上的反而不得分`,
            en: `as printed, who answers ${definition.zeroFrom} % or more earns nothing`,
          },
          numbers: { zeroFrom: definition.zeroFrom },
          reading: { zh: `按“不能回答”理解：${says.zh}`, en: `read as “cannot answer”: ${says.en}` },
        },
      ];
    }),
});
