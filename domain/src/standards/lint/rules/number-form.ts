import { lintRule } from "../model.ts";
import { findNumberParts, plainNumber, siblingsOf } from "../printed.ts";

/** A number whose characters a search for it would miss: full-width dots and digits, spaces (辽宁 “5．2”). */
export const numberForm = lintRule({
  code: "number-form",
  title: { zh: "编号用字不规范", en: "a number in odd characters" },
  find: (data) =>
    siblingsOf(data).flatMap(({ rows }) =>
      rows.flatMap(({ id, printed }) => {
        if (printed === null || findNumberParts(printed) === undefined) return [];
        const meant = plainNumber(printed);
        if (meant === printed) return [];
        return [
          {
            where: id,
            what: {
              zh: `编号印为“${printed}”，应为“${meant}”`,
              en: `prints “${printed}” for “${meant}”`,
            },
            numbers: { printed, meant },
            reading: {
              zh: `按${meant}检索和打印，原表编号照录`,
              en: `found and printed as ${meant}; what the paper prints is kept`,
            },
          },
        ];
      }),
    ),
});
