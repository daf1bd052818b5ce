import type { Problem } from "../../kernel/index.ts";
import type { Column, Register, Row, Value } from "../model.ts";
import { type Checked, valueProblems } from "./value-problems.ts";
import { missing, type Wrong } from "./words.ts";

/** Everything that is wrong with a row that `tidyRow` has tidied; the place of each is its column in the request. */
export function rowProblems(of: { register: Register; row: Row } & Checked): Problem[] {
  return columnProblems(of).map(({ at, ...wrong }) => ({ at: placeOf(at), ...wrong }));
}

/** The same, where the place is the column's id. */
export function columnProblems(of: GivenRow): Problem[] {
  return judgeRow(of).problems;
}

/** The same with the row without the columns that are wrong by themselves, by which what lies between columns is judged. */
export function judgeRow(of: GivenRow): JudgedRow {
  const { problems, sound } = judgeColumns(of);
  return { problems: [...problems, ...ruleProblems(of.register, sound)], sound };
}

/** A row that `tidyRow` has tidied, and what it is looked at with. */
export interface GivenRow extends Checked {
  register: Register;
  row: Row;
  /** Columns of which nothing is known, as what stood there could not be read: it has been told already. */
  unread?: ReadonlySet<string>;
}

function judgeColumns({ register, row, unread = NONE, ...checked }: GivenRow): JudgedRow {
  const wrong = wrongValues(register, { row, checked });
  const isDoubtful = (id: string) => unread.has(id) || wrong.has(id);
  const problems: Problem[] = [];
  const sound: Record<string, Value> = {};
  for (const column of register.columns) {
    const { id } = column;
    if (unread.has(id)) continue;
    const told = [...(wrong.get(id) ?? NOTHING), ...emptyProblems(column, { row, isDoubtful })];
    if (told.length === 0) sound[id] = row[id] ?? null;
    for (const { code, message } of told) problems.push({ at: id, code, message });
  }
  return { problems, sound };
}

interface JudgedRow {
  problems: Problem[];
  sound: Row;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: readonly Wrong[] = [];

function wrongValues({ columns }: Register, { row, checked }: { row: Row; checked: Checked }): Map<string, Wrong[]> {
  const wrong = new Map<string, Wrong[]>();
  for (const column of columns) {
    const value = row[column.id] ?? null;
    const wrongs = value === null ? [] : valueProblems(column, value, checked);
    if (wrongs.length > 0) wrong.set(column.id, wrongs);
  }
  return wrong;
}

/** Whether a column says nothing where it has to, or something where another one leaves it nothing to say. */
function emptyProblems(
  { id, name, required, unless }: Column,
  { row, isDoubtful }: { row: Row; isDoubtful: (id: string) => boolean },
): readonly Wrong[] {
  const empty = (row[id] ?? null) === null;
  if (!unless) return empty && required ? [missing(name)] : NOTHING;
  // The other one can't be read: nobody knows yet.
  if (isDoubtful(unless.column)) return NOTHING;
  const said = row[unless.column];
  const silent = typeof said === "string" && unless.says.includes(said);
  if (empty) return required && !silent ? [missing(name)] : NOTHING;
  return silent ? [{ code: "not-applicable", message: unless.words }] : NOTHING;
}

/** What is wrong between the columns of a row; the place is the column's id. What is not said has nothing to be held against. */
export function ruleProblems({ rules = [], columns }: Register, sound: Row): Problem[] {
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.name ?? id;
  return rules.flatMap((rule) => rule.problems(sound, nameOf));
}

/** The other columns that what a column says is held against. */
export function relatedColumns({ columns, rules = [] }: Register, id: string): string[] {
  const told = columns.find((column) => column.id === id)?.unless?.column;
  const beside = rules.flatMap((rule) => (rule.columns.includes(id) ? rule.columns : []));
  return [...new Set([...(told === undefined ? [] : [told]), ...beside])].filter((one) => one !== id);
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
