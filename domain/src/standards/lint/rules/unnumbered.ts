import { type Found, lintRule } from "../model.ts";
import { checksOf, indicatorsOf } from "../parts.ts";

interface Row {
  id: string;
  printed: string | null;
}

/** A row without a number in a form that numbers its rows. A form that numbers none (the national one) is at ease. */
export const unnumbered = lintRule({
  code: "unnumbered",
  title: { zh: "有行未编号", en: "a row without a number" },
  find: (data) => [...among(indicatorsOf(data)), ...among(checksOf(data))],
});

function among(rows: readonly Row[]): Found[] {
  const without = rows.filter(({ printed }) => printed === null);
  if (without.length === rows.length) return [];
  return without.map(({ id }) => ({
    where: id,
    what: {
      zh: `该行未印编号，同类${rows.length}行中${rows.length - without.length}行有编号`,
      en: `prints no number; ${rows.length - without.length} of its ${rows.length} kind do`,
    },
    numbers: { rows: rows.length, numbered: rows.length - without.length },
    reading: { zh: `按位置编为${id}`, en: `is called ${id}, by its place` },
  }));
}
