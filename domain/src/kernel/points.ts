/**
 * Points of a score: integers of 1/100 point, so that sums are exact.
 * Quarters (Liaoning 6.1), halves (4.5.4) and 5.2.1's 1.33 all fit.
 */
export type Points = number;

/** Points from a number as a paper prints it (2, 0.5). Throws when it is finer than 1/100 or no number. */
export function points(printed: number): Points {
  const hundredths = Math.round(printed * 100);
  if (!Number.isSafeInteger(hundredths) || Math.abs(hundredths - printed * 100) > 1e-6) {
    throw new RangeError(`not a number of points in hundredths: ${printed}`);
  }
  return hundredths;
}

const DECIMAL = /^(\d{1,6})(?:\.(\d{1,2}))?$/;

/** Points from a decimal string ("2", "2.5", "0.25"); undefined when it is not one. */
export function findPoints(text: string): Points | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, whole = "0", fraction = ""] = match;
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}

/** "93.25", always with two places. */
export function formatPoints(value: Points): string {
  const size = Math.abs(value);
  return `${value < 0 ? "-" : ""}${Math.floor(size / 100)}.${String(size % 100).padStart(2, "0")}`;
}

/** "38.00–94.00": what is sure and what can still be had; the one figure where that is the same. */
export function formatRange({ low, high }: { low: Points; high: Points }): string {
  return low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
}

/** As people write it: "2", "0.5", "1.33". */
export function shortPoints(value: Points): string {
  return String(value / 100);
}

/** value × numerator ÷ denominator, halves rounded up: the one place where points are rounded. */
export function share(value: Points, numerator: number, denominator: number): Points {
  return Math.floor((value * numerator * 2 + denominator) / (denominator * 2));
}

/** `value` held within 0 and `of`. */
export function clamp(value: Points, of: Points): Points {
  return Math.min(Math.max(value, 0), of);
}
