import { findDay, type Words, weekday } from "../../../kernel/index.ts";
import { lintRule } from "../model.ts";

const WEEKEND: Readonly<Record<number, Words>> = {
  6: { zh: "星期六", en: "a Saturday" },
  7: { zh: "星期日", en: "a Sunday" },
};

/**
 * A last day on which offices are closed. Only where the words name a day (日) or a month's end (底), and not a
 * beginning (起). Whether the State Council made that weekend a working day is not in the calendar.
 */
export const weekendDeadline = lintRule({
  code: "weekend-deadline",
  title: { zh: "期限落在周末", en: "a deadline on a weekend" },
  find: ({ deadlines }) =>
    deadlines.flatMap(({ id, printed, date }) => {
      const day = date === null ? undefined : findDay(date);
      const name = day && WEEKEND[weekday(day)];
      if (date === null || name === undefined || !/[日底]/.test(printed) || printed.includes("起")) return [];
      return [
        {
          where: id,
          what: { zh: `“${printed}”（${date}）是${name.zh}`, en: `“${printed}” (${date}) is ${name.en}` },
          numbers: { date, weekday: name.en },
          reading: {
            zh: `期限仍记为${date}，不自动顺延；当年是否调休上班须人核对`,
            en: `recorded as ${date}, not moved; whether it was made a working day that year needs a human`,
          },
        },
      ];
    }),
});
