import type { Day } from "@jianheng/domain/kernel";

/** The day so many days later; earlier where the number is below 0. */
export function laterDay(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
