import { type Day, daysBefore, monthsBefore } from "../kernel/index.ts";
import type { ParameterId, ParameterValues } from "./parameters.ts";

/** The time that a fact looks at, by days that its registers have; one without days of that name is looked at as a whole. */
export interface Window {
  /** A span of the registers. */
  by: string;
  /** Null where it looks back as far as there are records. */
  from: Edge | null;
  until: Edge;
}

/** The day on which a fact is computed, and the parameters that hold then. */
export interface On {
  day: Day;
  values: ParameterValues;
}

type Edge = (on: On) => Day;

const aYearAgo: Edge = ({ day }) => daysBefore(day, 364);
const today: Edge = ({ day }) => day;
const yesterday: Edge = ({ day }) => daysBefore(day, 1);

/** 近一年: batches of which a day of the exam lies in the year up to now. */
export const HELD_IN_A_YEAR: Window = { by: "held", from: aYearAgo, until: today };
/** 近一年已结束: batches that were over before today. */
export const ENDED_IN_A_YEAR: Window = { by: "ended", from: aYearAgo, until: yesterday };
/** 已开考. */
export const BEGUN: Window = { by: "held", from: null, until: today };
/** 近三年. */
export const HELD_IN_THREE_YEARS: Window = { by: "held", from: after(() => 36), until: today };

/** 近…个月 up to now, by the days that are called so. */
export function monthsUpToNow(by: string, parameter: ParameterId): Window {
  return { by, from: after(({ values }) => values[parameter]), until: today };
}

/** Batches that were over so long before today; of all times, or of a year. */
export function endedFor(parameter: ParameterId, since: "ever" | "a-year"): Window {
  const until: Edge = ({ day, values }) => daysBefore(day, values[parameter] + 1);
  return { by: "ended", from: since === "ever" ? null : aYearAgo, until };
}

/** The years from so many before this one to the next. */
export function yearsUpToNext(by: string, parameter: ParameterId): Window {
  const year = (day: Day) => Number(day.slice(0, 4));
  return {
    by,
    from: ({ day, values }) => `${year(day) - values[parameter]}-01-01`,
    until: ({ day }) => `${year(day) + 1}-12-31`,
  };
}

/** The first day that lies after the one so many months ago. */
function after(months: (on: On) => number): Edge {
  return (on) => daysBefore(monthsBefore(on.day, months(on)), -1);
}
