/** The calendar as arithmetic: no clock, no time zone. */

/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** How many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the calendar has this day. */
export function isDay({ year, month, day }: Day): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 0000-03-01, so that days can be subtracted. Years are counted from March: a leap day ends its year. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((shifted * 153 + 2) / 5) + day - 1;
}

/** The day that is so many days after 0000-03-01: `dayNumber` backwards. 400 years have 146097 days, 4 have 1461. */
export function dayAt(count: number): Day {
  const eras = Math.floor(count / 146_097);
  const within = count - eras * 146_097;
  const leaps = Math.floor(within / 1460) - Math.floor(within / 36_524) + Math.floor(within / 146_096);
  const y = Math.floor((within - leaps) / 365);
  const ofYear = within - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = ((shifted + 2) % 12) + 1;
  const year = y + eras * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

/** The day of `2013-11-30`; undefined where the text is no day. */
export function findDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** 2013年11月30日: a day as a paper says it. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
