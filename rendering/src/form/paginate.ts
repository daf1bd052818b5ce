import type { Cut } from "./grid.ts";
import type { MeasuredRow } from "./measure.ts";
import { heightsOf, sum } from "./spans.ts";
import { joinParts } from "./tall.ts";

/** A page's rows: from, up to but without to; as they stand there, with their heights. */
export interface Stretch {
  from: number;
  to: number;
  rows: readonly MeasuredRow[];
  heights: readonly number[];
}

interface Rows {
  rows: readonly MeasuredRow[];
  /** The lowest that a row may be. */
  least: number;
}

/** Where a page ends well, it may end this much early. */
const EARLY = 0.15;
/** A page with fewer rows than this is avoided. */
const FEW = 3;
/** Sums of heights are never exact. */
const NEARLY = 1e-6;

/** Cuts rows into pages. `roomOf` says how high page 0, 1, … may be. Every row is on one page, in order. */
export function paginate({ roomOf, ...rows }: Rows & { roomOf: (page: number) => number }): Stretch[] {
  const pages: Stretch[] = [];
  let from = 0;
  while (from < rows.rows.length) {
    const room = roomOf(pages.length);
    const to = bestCut({ ...rows, from, last: lastFit({ ...rows, from, room }), room });
    const page = joinParts(rows.rows.slice(from, to));
    const heights = heightsOf(page, rows.least);
    if (sum(heights) > room + NEARLY) throw new Error("a row of the form is higher than a page");
    pages.push({ from, to, rows: page, heights });
    from = to;
  }
  return pages;
}

/** The most rows from `from` on that fit; one row at least, or the form would never end. */
function lastFit({ rows, least, from, room }: Rows & { from: number; room: number }): number {
  let to = from;
  for (let low = 0; to < rows.length && low <= room + NEARLY; to += 1) low += Math.max(least, ownNeed(rows[to]));
  while (to > from + 1 && heightOf({ rows, least, from, to }) > room + NEARLY) to -= 1;
  return to;
}

function heightOf({ rows, least, from, to }: Rows & { from: number; to: number }): number {
  return sum(heightsOf(joinParts(rows.slice(from, to)), least));
}

/** What a row needs if its merged cells need nothing: a page is at least as high as the sum of these. */
function ownNeed(row: MeasuredRow | undefined): number {
  const own = row?.needs.filter((_, index) => row.row.cells[index]?.key === undefined) ?? [];
  return Math.max(row?.row.least ?? 0, ...own);
}

/** The last place to cut that is good; else fair; else any. */
function bestCut({ rows, least, from, last, room }: Rows & { from: number; last: number; room: number }): number {
  if (last >= rows.length) return last;
  const full = (to: number) => heightOf({ rows, least, from, to }) >= room * (1 - EARLY);
  const leaves = (to: number) => rows.length - to >= FEW;
  const places = Array.from({ length: last - from }, (_, less) => last - less);
  const find = (cuts: readonly Cut[], test: (to: number) => boolean) =>
    places.find((to) => cuts.includes(rows[to]?.row.cut ?? "good") && test(to));
  return (
    find(["good"], (to) => full(to) && leaves(to)) ??
    find(["fair"], (to) => full(to) && leaves(to)) ??
    find(["good", "fair", "poor"], leaves) ??
    find(["good", "fair", "poor"], () => true) ??
    last
  );
}
