import { matrixOf } from "./matrix.ts";

/** A QR code as a drawing of one path; dark dots that stand side by side are one bar. */
export function codeSvg(content: string): string {
  const { size, dark } = matrixOf(content);
  const bars: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = column;
      while (dark(column, row)) column += 1;
      if (column > from) bars.push(`M${from} ${row}h${column - from}v1h${from - column}z`);
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${bars.join("")}"/></svg>`;
}
