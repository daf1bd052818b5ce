import { codePng } from "../code/png.ts";
import { CODE, INSET, pitchOf, SMALL } from "../form/geometry.ts";
import type { PlacedImage } from "../spreadsheet/hucre.ts";
import type { SheetRow } from "./rows.ts";

/** QR codes, each square in the middle of its cell, above the words that stand at the cell's foot. */
export function codesOf(rows: readonly SheetRow[], columns: readonly number[]): PlacedImage[] {
  return rows.flatMap(({ height, cells }, row) =>
    cells.flatMap(({ code, column, colspan, value }) => {
      if (code === undefined) return [];
      const width = columns.slice(column, column + colspan).reduce((sum, one) => sum + one, 0);
      const at = startIn({ columns, column, left: (width - CODE) / 2 });
      const top = Math.max(INSET.y, height - pitchOf(SMALL) - CODE - 2 * INSET.y);
      return [{ data: codePng(code), row, ...at, top, side: CODE, altText: String(value) }];
    }),
  );
}

/** The column that a place lies in, so many points to the right of the left edge of another. */
function startIn({ columns, column, left }: { columns: readonly number[]; column: number; left: number }) {
  const width = columns[column] ?? 0;
  if (left < width || column + 1 >= columns.length) return { column, left: Math.max(0, left) };
  return startIn({ columns, column: column + 1, left: left - width });
}
