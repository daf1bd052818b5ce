import type { Band } from "@jianheng/standards/define";
import { type Points, points } from "../kernel/index.ts";

/** Where a band begins: its lower end, included (以上 includes the number, Civil Code art. 1259); the lowest at 0. */
export function bandStart(band: Band): Points {
  return points(band.points.from ?? 0);
}

/** The bands from the highest down. */
export function bandsDown(bands: readonly Band[]): Band[] {
  return [...bands].sort((a, b) => bandStart(b) - bandStart(a));
}

/** The band in which `value` lies; undefined where the edition has none for it. */
export function findBand(bands: readonly Band[], value: Points): Band | undefined {
  return bandsDown(bands).find((band) => value >= bandStart(band));
}

/** The name of the band in which all of [low, high] lies; null where it does not, or there are no bands. */
export function bandOfInterval(bands: readonly Band[], low: Points, high: Points): string | null {
  const lowest = findBand(bands, low);
  return lowest !== undefined && lowest === findBand(bands, high) ? lowest.name : null;
}

/** The highest band that an interval leaves open, and how much may still be lost until it is out of reach. */
export function findReachable(bands: readonly Band[], high: Points): { name: string; room: Points } | undefined {
  const band = findBand(bands, high);
  return band && { name: band.name, room: high - bandStart(band) };
}

/** The nearest band above `value`; undefined at the top. */
export function findBandAbove(bands: readonly Band[], value: Points): Band | undefined {
  return bandsDown(bands)
    .filter((band) => bandStart(band) > value)
    .at(-1);
}
