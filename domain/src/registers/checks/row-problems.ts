import type { Problem } from "../../kernel/index.ts";
import type { Column, Register, Row, Value } from "../model.ts";
import { type Checked, valueProblems } from "./value-problems.ts";
import { missing } from "./words.ts";

/** Everything that is wrong with a row that `tidyRow` has tidied; the place of each is its column in the request. */
export function rowProblems(of: { register: Register; row: Row } & Checked): Problem[] {
  return columnProblems(of).map(({ at, ...wrong }) => ({ at: placeOf(at), ...wrong }));
}

/** The same, where the place is the column's id. Rules between columns are looked at once each column is right. */
export function columnProblems({ register, row, ...checked }: { register: Register; row: Row } & Checked): Problem[] {
  const problems = register.columns.flatMap((column) => {
    const value = row[column.id] ?? null;
    const wrongs = value === null ? [] : valueProblems(column, value, checked);
    const silent = silence(column, row);
    if (value === null && column.required && !silent) wrongs.push(missing(column.name));
    if (value !== null && silent) wrongs.push({ code: "not-applicable", message: silent.words });
    return wrongs.map(({ code, message }) => ({ at: column.id, code, message }));
  });
  return problems.length > 0 ? problems : ruleProblems(register, row);
}

/** Why a column has nothing to say in a row; nothing where it has. */
function silence({ unless }: Column, row: Row): Column["unless"] {
  const said = unless && row[unless.column];
  return typeof said === "string" && unless?.says.includes(said) ? unless : undefined;
}

/** What is wrong between the columns of a row. */
function ruleProblems(register: Register, row: Row): Problem[] {
  return register.rules?.flatMap((rule) => rule(row)) ?? [];
}

/** What was given for columns that a register does not have. */
export function strangeColumns({ columns }: Register, given: Readonly<Record<string, Value | undefined>>): Problem[] {
  const known = new Set(columns.map(({ id }) => id));
  return Object.keys(given)
    .filter((id) => !known.has(id))
    .map((id) => ({ at: placeOf(id), code: "unknown-field", message: UNKNOWN }));
}

/** Where a column stands in a request. */
export function placeOf(column: string): string {
  return `$.values.${column}`;
}

const UNKNOWN = { zh: "台账没有这一栏，请删去", en: "the register has no such column; remove it" };
