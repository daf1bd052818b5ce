import { type Day, dayAfter, daysInMonth, findDay } from "../kernel/index.ts";

/** How many years the form counts (sichuan-2017 附件3: 近3年鉴定情况). */
const YEARS = 3;

/** The first day of the three years that end with a day. The form doesn't say which: we count back from the day. */
export function threeYearsTo(day: Day): Day {
  const found = findDay(day);
  if (!found) throw new Error(`${day} is no day`);
  const year = found.year - YEARS;
  const last = Math.min(found.day, daysInMonth(year, found.month));
  return dayAfter(`${String(year).padStart(4, "0")}${day.slice(4, 8)}${String(last).padStart(2, "0")}`);
}

/** 人均面积 (liaoning-2013 LNYS01), in square metres to two places; null where there is nobody. */
export function areaPerHead(of: { officeArea: number; staffEmployed: number; staffContracted: number }): number | null {
  const heads = of.staffEmployed + of.staffContracted;
  return heads === 0 ? null : Math.round((of.officeArea * 100) / heads) / 100;
}

/** What came of an occupation at a level. */
interface Appraised {
  occupation: string;
  /** By rank; null where the regime has none. */
  level: number | null;
  people: number;
}

/** 初级, 中级 and 高级 stand on the form, whether anybody was assessed in them or not. */
const ON_THE_FORM = [1, 2, 3];

/** The columns and rows of 近3年鉴定情况: a row for each occupation, a column for each level, by rank. */
export function appraisedTable(rows: readonly Appraised[]): {
  levels: readonly (number | null)[];
  rows: readonly { occupation: string; people: ReadonlyMap<number | null, number>; sum: number }[];
} {
  const known = rows.flatMap(({ level }) => level ?? []);
  const levels = [...new Set([...ON_THE_FORM, ...known])].sort((one, other) => one - other);
  const occupations = [...new Set(rows.map(({ occupation }) => occupation))];
  return {
    // What has no level comes last, and only where there is some.
    levels: rows.some(({ level }) => level === null) ? [...levels, null] : levels,
    rows: occupations.map((occupation) => {
      const own = rows.filter((row) => row.occupation === occupation);
      const people = new Map(own.map((row) => [row.level, row.people]));
      return { occupation, people, sum: own.reduce((sum, row) => sum + row.people, 0) };
    }),
  };
}
