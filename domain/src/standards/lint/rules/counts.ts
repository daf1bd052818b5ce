import type { EditionData } from "@jianheng/standards/define";
import { type LintRule, lintRule } from "../model.ts";
import { checksOf, indicatorsOf } from "../parts.ts";

interface Counted {
  claim: keyof Pick<EditionData["claims"], "items" | "indicators" | "checks">;
  zh: string;
  en: string;
  rows(data: EditionData): readonly { printed?: string | null }[];
}

const COUNTED: readonly Counted[] = [
  { claim: "items", zh: "项目", en: "items", rows: ({ items }) => items.map(() => ({})) },
  { claim: "indicators", zh: "项目指标", en: "indicators", rows: indicatorsOf },
  { claim: "checks", zh: "具体指标", en: "checks", rows: checksOf },
];

/** How many items, indicators and checks the paper says it has, against how many stand in it. */
export const counts: readonly LintRule[] = COUNTED.map((counted) =>
  lintRule({
    code: `count-${counted.claim}`,
    title: { zh: `${counted.zh}数与所称不符`, en: `the number of ${counted.en} is not the one claimed` },
    find: (data) => {
      const { claim, zh, en } = counted;
      const rows = counted.rows(data);
      const claimed = data.claims[claim];
      if (claimed === undefined || claimed === rows.length) return [];
      const without = rows.filter(({ printed }) => printed === null).length;
      const note =
        without === 0 ? { zh: "", en: "" } : { zh: `（其中${without}个无编号）`, en: ` (${without} without a number)` };
      return [
        {
          where: "$",
          what: {
            zh: `称有${claimed}个${zh}，表中实有${rows.length}个${note.zh}`,
            en: `claims ${claimed} ${en}; ${rows.length} stand in the table${note.en}`,
          },
          numbers: { claimed, counted: rows.length, unnumbered: without },
          reading: { zh: `按表中实有的${rows.length}个计`, en: `the ${rows.length} in the table count` },
        },
      ];
    },
  }),
);
