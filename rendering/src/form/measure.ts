import { INSET, pitchOf, SMALL } from "./geometry.ts";
import type { SourceCell, SourceRow } from "./grid.ts";
import { balance, countLines } from "./wrap.ts";

/** A row as it is set in its columns, with what each of its cells needs in height by itself. */
export interface MeasuredRow {
  row: SourceRow;
  needs: readonly number[];
  /** Which part of a tall row this is. */
  part?: { whole: TallRow; index: number };
}

export interface Measure {
  columns: readonly number[];
  size: number;
}

/** A row of many lines that may go on over a page's end: the lines of its cells that are not merged, by cell. */
export interface TallRow {
  measured: MeasuredRow;
  lines: readonly (readonly string[])[];
  measure: Measure;
}

interface Measured {
  text: string;
  need: number;
}

/** Rows with the heights that their cells need. */
export function measureRows({ rows, ...measure }: Measure & { rows: readonly SourceRow[] }): MeasuredRow[] {
  const known = new Map<string, Measured>();
  return rows.map((row) => {
    const measured = row.cells.map((cell) => remember(cell, measure, known));
    const cells = row.cells.map((cell, index) => ({ ...cell, text: measured[index]?.text ?? cell.text }));
    return { row: { ...row, cells }, needs: measured.map(({ need }) => need) };
  });
}

/** Merged cells come once for each row with the same text: it is measured once. */
function remember(cell: SourceCell, measure: Measure, known: Map<string, Measured>): Measured {
  const at = `${cell.column} ${cell.colspan ?? 1} ${cell.mark === undefined} ${cell.style} ${cell.text}`;
  const measured = known.get(at) ?? measureCell(cell, measure);
  known.set(at, measured);
  return measured;
}

/** The width of a cell in em of its text, and from one of its lines to the next. */
export function settingOf(
  { column, colspan = 1, mark, style }: SourceCell,
  { columns, size }: Measure,
): { width: number; pitch: number } {
  const own = style === "small" || style === "code" ? SMALL : size;
  const wide = columns.slice(column, column + colspan).reduce((sum, one) => sum + one, 0) - 2 * INSET.x;
  return { width: wide / own - (mark === undefined ? 0 : 1.5), pitch: pitchOf(own) };
}

/** A cell by itself: its text as it is set, the height that it needs. */
export function measureCell(cell: SourceCell, measure: Measure): Measured {
  const { style, text } = cell;
  const { width, pitch } = settingOf(cell, measure);
  const set = style === "head" || style === "label" ? balance({ text, width }) : text;
  return { text: set, need: countLines({ text: set, width }) * pitch + 2 * INSET.y };
}
