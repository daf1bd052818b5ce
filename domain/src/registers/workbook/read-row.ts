import type { Problem } from "../../kernel/index.ts";
import { cellAddress, type RawValue, textOf } from "../../workbook/index.ts";
import { judgeRow } from "../checks/row-problems.ts";
import { tidyRow } from "../checks/tidy-row.ts";
import type { Checked } from "../checks/value-problems.ts";
import type { Register, Row, Value } from "../model.ts";
import { inWorkbook } from "./columns.ts";
import type { Found } from "./find-columns.ts";
import { isUnsaved, nameProblem, readCell } from "./read-cell.ts";

/** A row of a workbook: what it says, the names beside people's numbers, and everything that is wrong with it. */
export interface ReadRow {
  /** Without the columns that are wrong by themselves: nobody knows what they say. */
  row: Row;
  /** Null where what stands there can be nobody's. */
  names: Readonly<Record<string, string | null>>;
  problems: readonly Problem[];
}

/** Reads the rows of a register's workbook. A value that is wrong is left out of the row, and told by its cell. */
export function rowReader(of: { register: Register; sheet: string; columns: readonly Found[] } & Checked) {
  const { register, sheet, columns, ...checked } = of;
  const written = inWorkbook(register);
  const placeOf = new Map(columns.map(({ column, part, at }) => [part === "value" ? column.id : "", at]));
  const required = written.columns.filter(({ id }) => placeOf.has(id));
  const narrowed: Register = { ...written, columns: required };

  /** Nothing where the row is empty. `index` counts from 0. */
  return function readRow(cells: readonly RawValue[], index: number): ReadRow | undefined {
    if (columns.every(({ at }) => textOf(cells[at] ?? null) === "")) return undefined;
    const { values, names, problems } = readCells({ cells, index, sheet, columns, occupations: checked.occupations });
    // A formula that was filled down for rows to come: nobody knows whether there is a row.
    if (columns.every(({ at }) => isUnsaved(cells[at] ?? null) || textOf(cells[at] ?? null) === "")) {
      return { row: {}, names: {}, problems };
    }
    const unread = new Set(columns.filter(({ column }) => !(column.id in values)).map(({ column }) => column.id));
    const judged = judgeRow({ register: narrowed, row: tidyRow(narrowed, values), unread, ...checked });
    for (const { at, code, message } of judged.problems) {
      problems.push({ at: cellAddress({ sheet, row: index, column: placeOf.get(at) ?? 0 }), code, message });
    }
    return { row: judged.sound, names, problems: problems.sort(byCell) };
  };
}

function readCells(of: Pick<Checked, "occupations"> & CellsOfRow) {
  const { cells, index, sheet, columns, occupations } = of;
  const values: Record<string, Value> = {};
  const names: Record<string, string | null> = {};
  const problems: Problem[] = [];
  for (const { column, part, at } of columns) {
    const raw = cells[at] ?? null;
    const place = cellAddress({ sheet, row: index, column: at });
    if (part === "name") {
      const wrong = nameProblem(raw);
      if (wrong) problems.push({ at: place, ...wrong });
      names[column.id] = wrong ? null : textOf(raw);
    } else {
      const read = readCell({ column, raw, at: place, occupations });
      if (read.ok) values[column.id] = read.value;
      else problems.push(...read.problems);
    }
  }
  return { values, names, problems };
}

interface CellsOfRow {
  cells: readonly RawValue[];
  index: number;
  sheet: string;
  columns: readonly Found[];
}

/** What is wrong in one row, from left to right: a column further right has a longer or a later name. */
export function byCell({ at: one }: Problem, { at: other }: Problem): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}
