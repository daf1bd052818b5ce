import type { Deadline } from "@jianheng/standards/define";
import { daysInMonth, type Words } from "../../kernel/index.ts";
import { digitsOfDates } from "./chinese-numerals.ts";

/** A date as a deadline's words print it; without a year where they give none. */
export interface PrintedDay {
  text: string;
  year: number | undefined;
  month: number;
  day: number;
  /** How long its month is; 0 where there is no such month. */
  monthDays: number;
}

const WITH_YEAR = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)日?/g;
const WITHOUT_YEAR = /(?<![\d年])()(\d{1,2})月(\d{1,2})日/g;
const A_LEAP_YEAR = 2000;

/** The days printed in a deadline's words. Where they name no year, the year of how we read it decides 29 February. */
export function printedDays({ printed, date }: Deadline): PrintedDay[] {
  const text = digitsOfDates(printed.normalize("NFKC"));
  const read = date === null ? undefined : Number(date.slice(0, 4));
  return [...text.matchAll(WITH_YEAR), ...text.matchAll(WITHOUT_YEAR)].map(([whole, y, m, d]) => {
    const [month, day] = [Number(m), Number(d)];
    const year = y ? Number(y) : undefined;
    return { text: whole, year, month, day, monthDays: daysInMonth(year ?? read ?? A_LEAP_YEAR, month) };
  });
}

/** How the engine reads a deadline. */
export function readAs(date: string | null): Words {
  return date === null
    ? { zh: "不按某一日计", en: "read as no day at all" }
    : { zh: `按${date}计`, en: `read as ${date}` };
}
