import type { Problem, Words } from "../kernel/index.ts";

/** 台账: the records of one kind that a station keeps, as data: pages, workbooks, checks and SQL follow from it. */
export interface Register {
  /** `examiner-card`: its path, and, with underscores, its table. */
  id: string;
  area: AreaId;
  words: Words;
  columns: readonly Column[];
  /** The columns that tell one record from another: a workbook brought again changes records, and doubles none. */
  key: readonly string[];
  /** The posts of a station that keep it, beside its head. */
  keepers: readonly string[];
  /** A workbook of it registers people whom it names and the station does not know yet. */
  enrols?: true;
  /** By which days its records can be listed, the usual first; none where none of its days says when something happened. */
  spans?: readonly Span[];
  /** What no column can say by itself; of rows from which what is wrong by itself has been left out. */
  rules?: readonly RowRule[];
}

/** From which day until which a record lies: within some days is what shares one with them. */
export interface Span {
  /** `held`, or the one column that says it, and then its name too. */
  id: string;
  name?: string;
  /** The columns that say its first day: the first that says anything. A year begins with its first day. */
  first: readonly string[];
  last: readonly string[];
  /** Days of the record that this column names. */
  through?: string;
}

/** What some columns of a row say together. */
export interface RowRule {
  columns: readonly string[];
  /** What is wrong between them, in words that name them; the place is the column. */
  problems(row: Row, nameOf: (column: string) => string): readonly Problem[];
}

/** A record by its columns; null where nothing was said. */
export type Row = Readonly<Record<string, Value>>;
export type Value = string | number | boolean | readonly string[] | null;

/** Where a register stands among the others. */
export type AreaId = "station" | "people" | "sites" | "batches" | "documents" | "improvement";

/** One thing that is known of each record. `id` is in camel case, its column in the table in snake case. */
export interface Column {
  id: string;
  name: string;
  type: ColumnType;
  required: boolean;
  /** What to write, where the name alone leaves it open. */
  hint?: string;
  /** Stands in lists, though it may be left empty: records are told apart by it. */
  listed?: true;
  /** What nothing said means. */
  unsaid?: string;
  /** Where another column says one of these, this one has nothing to say, required or not, and stays empty. */
  unless?: { column: string; says: readonly string[]; words: Words };
}

export type ColumnType =
  | { kind: "text"; most: number; form?: "post-code" | "credit-code" }
  | { kind: "day" }
  | { kind: "year" }
  | { kind: "count"; most: number }
  /** With two places, in the unit of its name. */
  | { kind: "amount"; most: number }
  | { kind: "yes-no" }
  | { kind: "choice"; of: readonly Choice[] }
  | { kind: "choices"; of: readonly Choice[] }
  /** Of the dictionary, by name. */
  | { kind: "occupation" }
  /** By rank. */
  | { kind: "level" }
  /** Somebody registered in the station: by resident id in a workbook, by id everywhere else. */
  | { kind: "person" }
  /** Of somebody who needs no registration: sealed, found by an index, masked. */
  | { kind: "resident-id" }
  /** Another record of the same station, by the one column that is its key. */
  | { kind: "record"; of: string };

/** One of what can be chosen. */
export interface Choice {
  id: string;
  name: string;
}
