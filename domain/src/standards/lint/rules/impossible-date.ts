import { lintRule } from "../model.ts";
import { printedDays, readAs } from "../printed-days.ts";

/** A printed day that the calendar has not: 2013年11月31日. */
export const impossibleDate = lintRule({
  code: "impossible-date",
  title: { zh: "日期不存在", en: "a day that does not exist" },
  find: ({ deadlines }) =>
    deadlines.flatMap((deadline) =>
      printedDays(deadline)
        .filter(({ day, monthDays }) => day < 1 || day > monthDays)
        .map(({ text, month, day, monthDays }) => ({
          where: deadline.id,
          what:
            monthDays === 0
              ? { zh: `“${text}”不存在，没有${month}月`, en: `“${text}” does not exist: there is no month ${month}` }
              : {
                  zh: `“${text}”不存在，${month}月只有${monthDays}天`,
                  en: `“${text}” does not exist: that month has ${monthDays} days`,
                },
          numbers: { printed: text, day, monthDays },
          reading: readAs(deadline.date),
        })),
    ),
});
