import { findDay } from "../../../kernel/index.ts";
import { lintRule } from "../model.ts";
import { printedDays, readAs } from "../printed-days.ts";

/** The day that we read is another than the one printed. */
export const dateDiffers = lintRule({
  code: "date-differs",
  title: { zh: "日期与原文不符", en: "a date other than the one printed" },
  find: ({ deadlines }) =>
    deadlines.flatMap((deadline) => {
      const [only, ...others] = printedDays(deadline);
      const read = deadline.date === null ? undefined : findDay(deadline.date);
      if (only === undefined || others.length > 0 || read === undefined) return [];
      const { text, year = read.year, month, day, monthDays } = only;
      const possible = day >= 1 && day <= monthDays;
      if (!possible || (year === read.year && month === read.month && day === read.day)) return [];
      return [
        {
          where: deadline.id,
          what: { zh: `印为“${text}”，记作${deadline.date}`, en: `prints “${text}”; recorded as ${deadline.date}` },
          numbers: { printed: text, date: deadline.date ?? "" },
          reading: readAs(deadline.date),
        },
      ];
    }),
});
