/** A step of a trend: what it was from a day on, seen to be so until another. */
export interface Step {
  day: string;
  until: string;
  low: number;
  high: number;
  of: number;
}

/** What is drawn, in percent of the width and of the height, 0 at the top left. */
export interface Geometry {
  /** Each stretch that was seen: from left to right, its highest and its lowest. */
  stretches: readonly { left: number; right: number; high: number; low: number }[];
  /** Between two that were seen nothing is known: only that it went from one to the other. */
  gaps: readonly { left: number; right: number; from: Level; to: Level }[];
}

interface Level {
  high: number;
  low: number;
}

const DAY = 86_400_000;

/** A part of the height that the label of a line takes. */
const LABEL = 8;

/** Where the labels of lines stand, the highest first: beside them, or below the label before. */
export function labelled<Line extends { at: number }>(lines: readonly Line[]): (Line & { label: number })[] {
  let free = Number.NEGATIVE_INFINITY;
  return lines.map((line) => {
    const label = Math.max(line.at, free);
    free = label + LABEL;
    return { ...line, label };
  });
}

/** The days of a trend on a line: from its first to its last. */
export function drawn(steps: readonly Step[]): Geometry {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return { stretches: [], gaps: [] };
  const from = Date.parse(first.day);
  // A day ends where the next begins.
  const whole = Date.parse(last.until) + DAY - from;
  const x = (at: number) => ((at - from) / whole) * 100;
  const y = (points: number, of: number) => ((of - points) / of) * 100;
  const stretches = steps.map(({ day, until, low, high, of }, at) => ({
    left: x(Date.parse(day)),
    right: x(endOf(until, steps[at + 1])),
    high: y(high, of),
    low: y(low, of),
  }));
  const gaps = stretches.slice(1).flatMap((to, at) => {
    const before = stretches[at];
    return before ? [{ left: before.right, right: to.left, from: before, to }] : [];
  });
  return { stretches, gaps };
}

/** A day on which it changed was seen both ways: what holds from then on has it. */
function endOf(until: string, next: Step | undefined): number {
  const end = Date.parse(until) + DAY;
  return next ? Math.min(end, Date.parse(next.day)) : end;
}
