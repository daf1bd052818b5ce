import { dayAt, dayNumber, daysInMonth, findDay } from "./calendar.ts";
import type { Problem } from "./result.ts";
import type { Words } from "./words.ts";

/** A day as official papers count it, in Asia/Shanghai: `2026-11-20`. Days compare as text. */
export type Day = string;

/** From a day on, until the last day it holds, both included; open where nothing says when it ends. */
export interface Period {
  from: Day;
  until: Day | null;
}

/** Whether a period holds on a day. */
export function holdsOn({ from, until }: Period, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}

/** Whether two periods share a day. */
export function overlap(one: Period, other: Period): boolean {
  return (other.until === null || one.from <= other.until) && (one.until === null || other.from <= one.until);
}

/** What is wrong with a period by itself. */
export function periodProblems({ from, until }: Period): Problem[] {
  if (until === null || from <= until) return [];
  const message = { zh: "截止日期早于起始日期", en: "it ends before it begins" };
  return [{ at: "$.until", code: "ends-before-it-begins", message }];
}

/** Why what is held can't end on a day: it ends no earlier than it begins, and no later than it was to; `later` says so. */
export function periodEndProblems({ held, until, later }: { held: Period; until: Day; later: Words }): Problem[] {
  const isLater = held.until !== null && until > held.until;
  const problem = { at: "$.until", code: "ends-later", message: later };
  return [...periodProblems({ from: held.from, until }), ...(isLater ? [problem] : [])];
}

/** The day before a day: on which something ends that another follows. */
export function dayBefore(day: Day): Day {
  return daysBefore(day, 1);
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return daysBefore(day, -1);
}

/** The day so many days before a day. */
export function daysBefore(day: Day, count: number): Day {
  return written(dayAt(dayNumber(known(day)) - count));
}

/** The day so many months before a day; the last of its month where that has no such day, as PostgreSQL counts months. */
export function monthsBefore(day: Day, count: number): Day {
  const found = known(day);
  const months = found.year * 12 + found.month - 1 - count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return written({ year, month, day: Math.min(found.day, daysInMonth(year, month)) });
}

function known(day: Day) {
  const found = findDay(day);
  if (!found) throw new Error(`${day} is no day`);
  return found;
}

function written({ year, month, day }: { year: number; month: number; day: number }): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
