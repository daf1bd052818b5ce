import { linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { pairs } from "../pairs.ts";
import { checksOf, plain } from "../parts.ts";

function sharedWith(a: readonly string[] = [], b: readonly string[] = []): string[] {
  return a.filter((fact) => b.includes(fact));
}

/** A fact that both costs points and fixes the band of failure, by the words that check and veto share. */
export const vetoRepeatsCheck = lintRule({
  code: "veto-repeats-check",
  title: { zh: "否决项与计分项针对同一事实", en: "a veto and a check judge the same fact" },
  find: (data) => {
    const lines = linesOf(data);
    return checksOf(data).flatMap(({ id, about }) => {
      const vetoes = data.vetoes.filter((veto) => sharedWith(about, veto.about).length > 0).map((veto) => veto.id);
      if (vetoes.length === 0) return [];
      const line = lines.find((one) => one.id === id || one.members.some((member) => member.id === id));
      const [list, points] = [vetoes.join("、"), plain(line?.of ?? 0)];
      const band = data.vetoBand ?? "";
      return [
        {
          where: id,
          what: {
            zh: `同一事实既计${points}分，又是否决项${list}`,
            en: `the same fact is worth ${points} and is veto ${vetoes.join(", ")}`,
          },
          numbers: { points, vetoes: vetoes.join(", ") },
          reading: {
            zh: `分数照计；否决项须另行提出，一经提出即定为“${band}”`,
            en: `scored as it is; the veto is raised apart, and once raised fixes “${band}”`,
          },
        },
      ];
    });
  },
});

/** Two vetoes that the same fact raises. The finding stands at the first. */
export const vetoOverlap = lintRule({
  code: "veto-overlap",
  title: { zh: "两条否决项针对同一事实", en: "two vetoes judge the same fact" },
  find: (data) =>
    pairs(data.vetoes).flatMap(([one, other]) => {
      const facts = sharedWith(one.about, other.about);
      if (facts.length === 0) return [];
      return [
        {
          where: one.id,
          what: { zh: `${one.id}与${other.id}针对同一事实`, en: `${one.id} and ${other.id} judge the same fact` },
          numbers: { vetoes: `${one.id}, ${other.id}`, about: facts.join(", ") },
          reading: { zh: "任提其一即否决，分条存证", en: "either one vetoes; each keeps its own grounds" },
        },
      ];
    }),
});
