import type { Column, Paper } from "@jianheng/domain/papers";

/** How a paper looks: lengths in points. */
export interface Measures {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
  title: number;
  /** Text and headings, and from one of their lines to the next. */
  body: { size: number; pitch: number };
  table: { size: number; pitch: number };
  /** 四号 with a dash on either side, at the outer edge, as GB/T 9704 has it; else in the middle. */
  number: "outer" | "middle";
}

const MM = 72 / 25.4;
const A4 = { width: 595.28, height: 841.89 };
const mm = (length: number) => Math.round(length * MM * 100) / 100;
const even = (side: number) => ({ top: side, bottom: side, left: side, right: side });

/** official: GB/T 9704-2012: 22 lines of 28 characters of 三号 within 156 × 225 mm. The others are ours. */
export const MEASURES: Readonly<Record<Paper["style"], Measures>> = {
  official: {
    ...A4,
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
    title: 22,
    body: { size: 16, pitch: 29 },
    table: { size: 10.5, pitch: 15 },
    number: "outer",
  },
  working: {
    ...A4,
    margin: even(mm(20)),
    title: 18,
    body: { size: 12, pitch: 20 },
    table: { size: 10, pitch: 14 },
    number: "middle",
  },
  wide: {
    width: A4.height,
    height: A4.width,
    margin: even(mm(15)),
    title: 16,
    body: { size: 10.5, pitch: 16 },
    table: { size: 9, pitch: 12.5 },
    number: "middle",
  },
};

/** The height of a row to sign in. */
export const ROOM = 34;

/** Rows of more lines than this may go on over a page's end. */
const WHOLE = 14;

/** A row as it is measured. */
export interface RowText {
  row: readonly string[];
  columns: readonly Column[];
  measures: Measures;
}

/** Whether a row of a table is to stay whole. */
export function staysWhole(of: RowText): boolean {
  return linesIn(of) <= WHOLE;
}

/** About how high a row is, rather too high. */
export function heightOf(of: RowText): number {
  return linesIn(of) * of.measures.table.pitch * 1.15 + 7;
}

/** The lines of a row's highest cell, counted roughly: every character as wide as it is high. */
function linesIn({ row, columns, measures: { width, margin, table } }: RowText): number {
  const sum = columns.reduce((all, { share }) => all + share, 0);
  const perShare = (width - margin.left - margin.right) / sum;
  const lines = row.map((text, at) => {
    const inLine = Math.max(1, Math.floor(((columns[at]?.share ?? 1) * perShare - 8) / table.size));
    return text.split("\n").reduce((all, line) => all + Math.max(1, Math.ceil(line.length / inLine)), 0);
  });
  return Math.max(1, ...lines);
}
