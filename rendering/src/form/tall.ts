import { INSET } from "./geometry.ts";
import type { SourceCell } from "./grid.ts";
import { type Measure, type MeasuredRow, measureCell, settingOf, type TallRow } from "./measure.ts";
import { wrapped } from "./wrap.ts";

/** Rows of more lines may be cut. */
const WHOLE = 12;
/** Lines of a part. The last one has up to half as many more. */
const PART = 4;
/** No row is drawn higher, in points: Excel can't. */
const HIGHEST = 400;

/** Rows as they may be cut: the tall ones in parts, which `joinParts` makes one row again on each page. */
export function partsOf(rows: readonly MeasuredRow[], measure: Measure): MeasuredRow[] {
  return rows.flatMap((measured) => {
    const { cells } = measured.row;
    const lines = cells.map((cell) =>
      cell.key === undefined ? wrapped({ ...cell, ...settingOf(cell, measure) }) : [],
    );
    const most = Math.max(0, ...lines.map(({ length }) => length));
    if (most <= WHOLE) return [measured];
    const whole = { measured, lines, measure };
    return Array.from({ length: Math.floor(most / PART) }, (_, index) => partOf(whole, index));
  });
}

function partOf(whole: TallRow, index: number): MeasuredRow {
  const { measured, measure } = whole;
  const { row, needs } = measured;
  const own = row.cells.map((cell, at) => {
    if (cell.key !== undefined) return needs[at] ?? 0;
    return linesFrom(whole, { at, from: index, to: index + 1 }).length * settingOf(cell, measure).pitch;
  });
  return { row: { ...row, cut: index === 0 ? row.cut : "poor" }, needs: own, part: { whole, index } };
}

interface Stretch {
  at: number;
  from: number;
  to: number;
}

/** The lines of a cell in parts from, up to but without to. */
function linesFrom({ lines }: TallRow, { at, from, to }: Stretch): readonly string[] {
  const parts = Math.floor(Math.max(...lines.map(({ length }) => length)) / PART);
  return lines[at]?.slice(from * PART, to === parts ? undefined : to * PART) ?? [];
}

/** The rows of one page: neighbouring parts of a tall row are one row, as far as a row may be high. */
export function joinParts(rows: readonly MeasuredRow[]): MeasuredRow[] {
  const joined: MeasuredRow[] = [];
  let first = 0;
  for (const [index, { part, ...row }] of rows.entries()) {
    if (part === undefined) {
      joined.push(row);
      continue;
    }
    const before = rows[index - 1]?.part;
    const longer = before?.whole === part.whole ? join(part.whole, first, part.index + 1) : undefined;
    if (longer && Math.max(...longer.needs) <= HIGHEST) {
      joined[joined.length - 1] = longer;
    } else {
      first = part.index;
      joined.push(join(part.whole, first, first + 1));
    }
  }
  return joined;
}

function join(whole: TallRow, from: number, to: number): MeasuredRow {
  const { measured, measure } = whole;
  const texts = measured.row.cells.map((cell, at): SourceCell => {
    if (cell.key !== undefined) return cell;
    const { again = "", mark, ...rest } = cell;
    const text = linesFrom(whole, { at, from, to }).join("").replace(/\n$/, "");
    if (from === 0) return { ...cell, text };
    return { ...rest, text: text === "" ? again : text };
  });
  const needs = texts.map((cell, at) => (cell.key === undefined ? needOf(cell, measure) : (measured.needs[at] ?? 0)));
  return { row: { ...measured.row, cells: texts }, needs };
}

function needOf(cell: SourceCell, measure: Measure): number {
  return Math.max(measureCell(cell, measure).need, settingOf(cell, measure).pitch + 2 * INSET.y);
}
