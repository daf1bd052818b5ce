import { dayNumber, findDay } from "../../../kernel/index.ts";
import { lintRule } from "../model.ts";
import { readAs } from "../printed-days.ts";

/** Fewer days than this between the paper and a deadline are no time to act in: one week. */
const NOTICE_DAYS = 7;

/** A deadline within a week of the paper, or before it. */
export const shortNotice = lintRule({
  code: "short-notice",
  title: { zh: "期限距发文不足一周", en: "a deadline within a week of the paper" },
  find: ({ deadlines, document }) => {
    const issued = document.issued === null ? undefined : findDay(document.issued);
    if (issued === undefined) return [];
    return deadlines.flatMap(({ id, date }) => {
      const due = date === null ? undefined : findDay(date);
      if (due === undefined) return [];
      const days = dayNumber(due) - dayNumber(issued);
      if (days >= NOTICE_DAYS) return [];
      return [
        {
          where: id,
          what:
            days < 0
              ? { zh: `期限${date}早于发文${-days}天`, en: `due ${date}, ${-days} days before the paper` }
              : { zh: `期限${date}，距发文只有${days}天`, en: `due ${date}, ${days} days after the paper` },
          numbers: { issued: document.issued ?? "", date: date ?? "", days },
          reading: readAs(date),
        },
      ];
    });
  },
});
