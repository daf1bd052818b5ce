/** The input workbook as data: what is drawn in its cells, and what is read back from them. */

/**
 * What a cell holds when a workbook is read. A date cell gives its day. A formula whose result was not saved, an error
 * (#N/A) and a cell merged with one before it are unreadable: they must not pass for an empty cell.
 */
export type RawValue =
  | string
  | number
  | boolean
  | null
  | { date: string }
  | { unreadable: "formula" | "error" | "merged"; text: string };

/** One sheet as read: rows of cells, from A1 on. */
export interface RawSheet {
  name: string;
  rows: readonly (readonly RawValue[])[];
}

/** How a cell looks, and whether it may be filled in. */
export type CellRole =
  | "title"
  | "remark"
  | "label"
  | "header"
  | "text"
  | "centred"
  | "input"
  | "input-text"
  | "unused"
  | "hidden";

/** What may be entered in a cell, and what is said when it is selected. */
export interface Entry {
  kind: "list" | "whole" | "decimal" | "text";
  /** The choices of a list. */
  values?: readonly string[];
  /** The least and the most of a number. */
  min?: number;
  max?: number;
  prompt: string;
  error: string;
}

/** One cell to write; row and column count from 0. */
export interface PlannedCell {
  row: number;
  column: number;
  value: string | number | null;
  role: CellRole;
  entry?: Entry;
}

/** A stretch of cells that are one cell on paper. Both ends included. */
export interface Merge {
  row: number;
  column: number;
  toRow: number;
  toColumn: number;
}

/** One sheet to write. */
export interface PlannedSheet {
  name: string;
  hidden?: true;
  /** Widths in characters; a hidden column is there for the reader only. */
  columns: readonly { width: number; hidden?: true }[];
  cells: readonly PlannedCell[];
  merges: readonly Merge[];
  /** The rows at the top that stay in sight. */
  frozenRows: number;
  /** The first row of the headings: from there to the last frozen row they repeat on every page. */
  headings: number;
}
