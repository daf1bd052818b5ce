/** "A" for column 0, "AA" for 26. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** `评估表!G12`, from a row and a column that count from 0. */
export function cellAddress({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet}!${columnName(column)}${row + 1}`;
}
