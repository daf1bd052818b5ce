import type { Column, Register } from "@jianheng/domain/registers";
import { columnsOf } from "./table-of.ts";

/** How a column of a workbook lies in the table in which its rows wait: what is known of it before anything is looked up. */
export interface StagedColumn {
  column: Column;
  /** Its values: a plain one, what a record is called, or the index of a number. */
  value: string;
  type: string;
  /** The name beside a person's number. */
  named: string;
  /** A sealed number, where the column keeps one. */
  sealed: string;
}

/** The rows that wait, and into what. */
export interface Staged {
  organisation: string;
  register: Register;
  columns: readonly StagedColumn[];
}

/** The columns that a workbook has, as its rows wait. */
export function stagedColumns(register: Register, present: ReadonlySet<string>): StagedColumn[] {
  return register.columns
    .filter(({ id }) => present.has(id))
    .map((column, at) => ({
      column,
      value: `v${at}`,
      type: typeOf(column),
      named: `n${at}`,
      sealed: `s${at}`,
    }));
}

function typeOf(column: Column): string {
  switch (column.type.kind) {
    case "person":
      return "bytea";
    case "record":
      return "text";
    default:
      return columnsOf(column)[0].type;
  }
}
