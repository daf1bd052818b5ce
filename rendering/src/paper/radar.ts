import type { Arm } from "@jianheng/domain/papers";

/** A point of a drawing: right and down, the middle is 0, the end of an arm is 1 away. */
export interface Point {
  x: number;
  y: number;
}

/** A radar as points: the ends of its arms, and how far along each what was earned reaches. */
export function radarPoints(arms: readonly Arm[]): { ends: Point[]; earned: Point[] } {
  const ends = arms.map((_, at) => {
    const angle = (2 * Math.PI * at) / arms.length;
    return { x: rounded(Math.sin(angle)), y: rounded(-Math.cos(angle)) };
  });
  const earned = ends.map(({ x, y }, at) => {
    const share = arms[at]?.share ?? 0;
    return { x: rounded(x * share), y: rounded(y * share) };
  });
  return { ends, earned };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
