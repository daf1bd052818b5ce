import type { Day } from "@jianheng/domain/kernel";

/** China's time is eight hours ahead of UTC, all year, in all of the country. */
const AHEAD_MS = 8 * 60 * 60 * 1000;

/** The day that it is for an office (Asia/Shanghai) at a moment. */
export function officialDay(at: Date): Day {
  return new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 10);
}

/** The moment at which a day begins for an office: in UTC, the afternoon of the day before. */
export function startOfficialDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD_MS);
}
