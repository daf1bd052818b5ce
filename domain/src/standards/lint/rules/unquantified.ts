import type { Words } from "../../../kernel/index.ts";
import { type Line, linesOf } from "../../../scoring/index.ts";
import { type LintFinding, lintRule } from "../model.ts";
import { plain, sentences } from "../parts.ts";

interface Freedom {
  what: Words;
  numbers: LintFinding["numbers"];
}

/** What the rule leaves to the assessor; undefined where it leaves nothing. */
function findFreedom({ definition, of }: Line): Freedom | undefined {
  const held = plain(of);
  if (definition.kind === "judgement" && definition.stated) {
    const what = {
      zh: `${held}分由评估人员酌情扣分，没有量化`,
      en: `worth ${held}, deducted as seen fit, by no measure`,
    };
    return { what, numbers: { points: held } };
  }
  if (definition.kind === "notice" && definition.deduct.from < definition.deduct.to) {
    const { from, to } = definition.deduct;
    const what = {
      zh: `扣${from}至${to}分，何时扣几分未写明`,
      en: `minus ${from} to ${to}: when how much is not said`,
    };
    return { what, numbers: { points: held, from, to } };
  }
  if (definition.kind === "levels") {
    const without = definition.levels.filter(({ when }) => when === undefined).length;
    if (without === 0) return undefined;
    const all = definition.levels.length;
    const what = {
      zh: `${all}档中${without}档没有写明条件`,
      en: `${without} of ${all} levels do not say when they apply`,
    };
    return { what, numbers: { points: held, levels: all, without } };
  }
  return undefined;
}

/** Two assessors who see the same may award differently, and both are right. */
export const unquantified = lintRule({
  code: "unquantified",
  title: { zh: "评分未量化", en: "a rule without a measure" },
  find: (data) =>
    linesOf(data).flatMap((line) => {
      const freedom = findFreedom(line);
      return freedom ? [{ where: line.id, ...freedom, reading: sentences(line) }] : [];
    }),
});
