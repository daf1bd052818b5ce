import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempts, afterAttempt, lockedMinutes, NO_ATTEMPTS, withoutLast } from "./lock-out.ts";

const NOW = 1_800_000_000_000;
const times = (count: number): Attempts => {
  let attempts = NO_ATTEMPTS;
  for (let n = 0; n < count; n++) attempts = afterAttempt(attempts, NOW);
  return attempts;
};

describe("a name that is tried wrongly", () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [10, 32],
    [11, 60],
    [1000, 60],
  ])("%i times in a row is locked for %i minutes", (count, minutes) => {
    expect(lockedMinutes(times(count), NOW)).toBe(minutes);
  });

  it("is open again when the time is over, and locked for longer by the next one", () => {
    const locked = times(5);
    expect(lockedMinutes(locked, NOW + 59_999)).toBe(1);
    expect(lockedMinutes(locked, NOW + 60_000)).toBe(0);
    expect(lockedMinutes(afterAttempt(locked, NOW + 60_000), NOW + 60_000)).toBe(2);
  });

  it("starts anew after a day", () => {
    const day = 24 * 60 * 60_000;
    expect(afterAttempt(times(9), NOW + day - 1).wrong).toBe(10);
    expect(afterAttempt(times(9), NOW + day)).toMatchObject({ wrong: 1, lockedUntil: 0 });
  });

  it("is as it was when the last attempt turns out to be right", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
        const before = times(count);
        expect(withoutLast(afterAttempt(before, NOW)).wrong).toBe(before.wrong);
        expect(lockedMinutes(withoutLast(afterAttempt(before, NOW)), NOW)).toBe(0);
      }),
    );
  });

  it("is never locked for more than an hour", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (wrong) => {
        const locked = afterAttempt({ wrong, lastAt: NOW, lockedUntil: 0 }, NOW);
        expect(lockedMinutes(locked, NOW)).toBeLessThanOrEqual(60);
      }),
    );
  });
});
