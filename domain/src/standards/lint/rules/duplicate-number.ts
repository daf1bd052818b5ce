import { lintRule } from "../model.ts";
import { plainNumber, siblingsOf } from "../printed.ts";

/** One number printed twice under one heading. The finding stands at the first that bears it. */
export const duplicateNumber = lintRule({
  code: "duplicate-number",
  title: { zh: "编号重复", en: "one number printed twice" },
  find: (data) =>
    siblingsOf(data).flatMap(({ rows }) =>
      [...new Set(rows.flatMap(numbersOf))].flatMap((printed) => {
        const bearers = rows.filter((row) => numbersOf(row).includes(printed));
        const [first] = bearers;
        if (first === undefined || bearers.length === 1) return [];
        const ids = bearers.map(({ id }) => id).join(", ");
        return [
          {
            where: first.id,
            what: {
              zh: `编号${printed}出现${bearers.length}次`,
              en: `the number ${printed} stands ${bearers.length} times`,
            },
            numbers: { printed, times: bearers.length, ids },
            reading: {
              zh: `以内部编号${ids}区分，原编号照录`,
              en: `told apart by our ids ${ids}; the printed number is kept`,
            },
          },
        ];
      }),
    ),
});

function numbersOf({ printed }: { printed: string | null }): string[] {
  return printed === null ? [] : [plainNumber(printed)];
}
