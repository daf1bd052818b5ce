/** How a cell looks; each format has its own table of what these mean. */
export type CellStyle =
  | "head" // above a column, repeated on each page
  | "label" // names what stands beside it
  | "text"
  | "center"
  | "points" // what can be earned, as the paper prints it
  | "result" // what was earned
  | "code" // a QR code with words beneath
  | "sign" // room for a signature, the date at its lower right
  | "plain" // no border
  | "small"; // no border, small print

/** A cell before pages are cut. Neighbouring rows with an equal `key` in the same column are one cell on paper. */
export interface SourceCell {
  column: number;
  colspan?: number;
  key?: string;
  style: CellStyle;
  text: string;
  /** A box before the text, ticked or empty: drawn, since hardly a font has one. */
  mark?: boolean;
  /** What the QR code above the text says. */
  code?: string;
  /** It is what stands above it in its column, added up. */
  sum?: true;
  /** What it says where its row goes on after a cut and its own text has ended; nothing without it. */
  again?: string;
}

export interface SourceRow {
  cells: readonly SourceCell[];
  /** How well a page may end before this row. */
  cut: Cut;
  /** At least this high, in points: room to write in. */
  least?: number;
}

export type Cut = "good" | "fair" | "poor" | "never";

/** A cell on its page. */
export interface GridCell {
  column: number;
  colspan: number;
  rowspan: number;
  style: CellStyle;
  text: string;
  mark?: boolean;
  code?: string;
  sum?: true;
  /** It goes on from the page before, where it says the same. */
  continued?: true;
}

export interface GridRow {
  height: number;
  cells: readonly GridCell[];
}

/** A table on one page. Lengths in points. */
export interface Grid {
  columns: readonly number[];
  /** How many of the rows are its head. */
  heads: number;
  rows: readonly GridRow[];
}

export interface FormPage {
  /** Empty where a page only continues the one before. */
  title: string;
  titleHeight: number;
  /** Body size, in points. */
  size: number;
  /** 表1-2, 表1-2（续）; empty where the paper numbers no sheets. */
  label: string;
  /** Station, assessor, date: on the first page only. */
  about: Grid | null;
  table: Grid;
}

/** All that a format needs to draw a form. */
export interface Drawing {
  name: string;
  pages: readonly FormPage[];
  losses: readonly FormPage[];
}
