/** Cells by their names (`B4`) as columns by row, both counted from 0. */
export function columnsByRow(cells: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const cell of cells) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  return rows;
}
