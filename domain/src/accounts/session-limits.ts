/** How long a session lives. */
export interface SessionLimits {
  /** Without a request. */
  idleMinutes: number;
  /** In all, however busy. */
  absoluteHours: number;
}

/**
 * GB/T 22239-2019 8.1.4.1 asks that an idle connection be ended and leaves the time open. Half an hour is an interview
 * with a candidate at the counter; twelve hours end every session between one working day and the next.
 */
export const SESSION_LIMITS: SessionLimits = { idleMinutes: 30, absoluteHours: 12 };
