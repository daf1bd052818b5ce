import { type Day, daysInMonth, findDay } from "../kernel/index.ts";

/** How many years the form counts (sichuan-2017 附件3: 近3年鉴定情况). */
const YEARS = 3;

/** The first day of the three years that end with a day. The form doesn't say which: we count back from the day. */
export function threeYearsTo(day: Day): Day {
  const found = findDay(day);
  if (!found) throw new Error(`${day} is no day`);
  const year = found.year - YEARS;
  const last = Math.min(found.day, daysInMonth(year, found.month));
  return dayAfter({ year, month: found.month, day: last });
}

function dayAfter({ year, month, day }: { year: number; month: number; day: number }): Day {
  if (day < daysInMonth(year, month)) return written({ year, month, day: day + 1 });
  return month < 12 ? written({ year, month: month + 1, day: 1 }) : written({ year: year + 1, month: 1, day: 1 });
}

function written({ year, month, day }: { year: number; month: number; day: number }): Day {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** 人均面积 (liaoning-2013 LNYS01), in square metres to two places; null where there is nobody. */
export function areaPerHead(of: { officeArea: number; staffEmployed: number; staffContracted: number }): number | null {
  const heads = of.staffEmployed + of.staffContracted;
  return heads === 0 ? null : Math.round((of.officeArea * 100) / heads) / 100;
}

/** What came of an occupation at a level. */
interface Appraised {
  occupation: string;
  level: number;
  people: number;
}

/** 初级, 中级 and 高级 stand on the form, whether anybody was assessed in them or not. */
const ON_THE_FORM = [1, 2, 3];

/** The columns and rows of 近3年鉴定情况: a row for each occupation, a column for each level, by rank. */
export function appraisedTable(rows: readonly Appraised[]): {
  levels: readonly number[];
  rows: readonly { occupation: string; people: ReadonlyMap<number, number>; sum: number }[];
} {
  const levels = [...new Set([...ON_THE_FORM, ...rows.map(({ level }) => level)])].sort((one, other) => one - other);
  const occupations = [...new Set(rows.map(({ occupation }) => occupation))];
  return {
    levels,
    rows: occupations.map((occupation) => {
      const own = rows.filter((row) => row.occupation === occupation);
      const people = new Map(own.map((row) => [row.level, row.people]));
      return { occupation, people, sum: own.reduce((sum, row) => sum + row.people, 0) };
    }),
  };
}
