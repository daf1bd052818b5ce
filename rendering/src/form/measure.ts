import { INSET, pitchOf, SMALL } from "./geometry.ts";
import type { SourceCell, SourceRow } from "./grid.ts";
import { balance, countLines } from "./wrap.ts";

/** A row as it is set in its columns, with what each of its cells needs in height by itself. */
export interface MeasuredRow {
  row: SourceRow;
  needs: readonly number[];
}

interface Measure {
  columns: readonly number[];
  size: number;
}

interface Measured {
  text: string;
  need: number;
}

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

function measureCell({ column, colspan = 1, mark, style, text }: SourceCell, { columns, size }: Measure): Measured {
  const own = style === "small" ? SMALL : size;
  const wide = columns.slice(column, column + colspan).reduce((sum, one) => sum + one, 0) - 2 * INSET.x;
  const width = wide / own - (mark === undefined ? 0 : 1.5);
  const set = style === "head" || style === "label" ? balance({ text, width }) : text;
  return { text: set, need: countLines({ text: set, width }) * pitchOf(own) + 2 * INSET.y };
}
