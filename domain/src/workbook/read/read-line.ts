import type { Problem } from "../../kernel/index.ts";
import { type Field, fieldPath, putValue, type ReadyLine } from "../../scoring/index.ts";
import { cellAddress } from "../address.ts";
import type { RawValue } from "../model.ts";
import { answerFields, findReasonField } from "../plan/entries.ts";
import { cellAt, textOf } from "./cells.ts";
import type { Table } from "./find-table.ts";
import { countDiffers, emptyCell, unusedCell } from "./problems.ts";
import type { ListedFault } from "./read-faults.ts";
import { readField } from "./read-field.ts";

/** One line as read: its finding, and the cell of every path under it. */
export interface ReadLine {
  finding: Record<string, unknown>;
  /** Cells by path under the finding: `.faults`, `.ratio[0]`; "" is the finding itself. */
  places: Map<string, string>;
}

interface Place {
  line: ReadyLine;
  row: number;
  table: Table;
  listed: readonly ListedFault[];
}

/** A field with what stands in its cell. */
export interface FieldCell {
  field: Field;
  raw: RawValue;
  at: string;
}

/** The finding in a row, none where nothing is filled in, which is unassessed; and what is wrong with its cells. */
export function readLine(place: Place): { read?: ReadLine; problems: Problem[] } {
  const { line, row, table, listed } = place;
  const fields = line.rule.fields(line.context);
  const used = fieldCells(fields, place);
  const note = cell(table, row, table.note);
  const blank = used.every(({ raw }) => textOf(raw) === "") && listed.length === 0 && textOf(note.raw) === "";
  const stray = unusedCells(fields, place);
  if (blank) return { problems: stray };
  const observation: Record<string, unknown> = {};
  const problems = used.flatMap((one) => fill(observation, one, listed));
  const noted = textOf(note.raw) === "" ? {} : { note: textOf(note.raw) };
  const finding = { [line.kind]: line.id, ...observation, ...noted };
  return { read: { finding, places: placesOf(used, listed, note.at) }, problems: [...stray, ...problems] };
}

/** Grey cells of a line that are filled. */
export function unusedCells(fields: readonly Field[], { row, table }: Pick<Place, "row" | "table">): Problem[] {
  return table.answers
    .slice(answerFields(fields).length)
    .concat(findReasonField(fields) ? [] : [table.reason])
    .map((column) => cell(table, row, column))
    .filter(({ raw }) => textOf(raw) !== "")
    .map(({ at }) => unusedCell(at));
}

/** A cell of the table, with its place. */
export function cell(table: Table, row: number, column: number): { raw: RawValue; at: string } {
  return { raw: cellAt(table.sheet, row, column), at: cellAddress({ sheet: table.sheet.name, row, column }) };
}

/** The cells of the fields of a line. */
export function fieldCells(fields: readonly Field[], { row, table }: Pick<Place, "row" | "table">): FieldCell[] {
  const answers = answerFields(fields).map((field, index) => ({
    field,
    ...cell(table, row, table.answers[index] ?? -1),
  }));
  const reason = findReasonField(fields);
  return [...answers, ...(reason ? [{ field: reason, ...cell(table, row, table.reason) }] : [])];
}

/** Puts a cell's value into the observation; the problems of the cell. */
function fill(
  observation: Record<string, unknown>,
  { field, raw, at }: FieldCell,
  listed: readonly ListedFault[],
): Problem[] {
  const fromList = field.key === "faults" && listed.length > 0;
  const empty = textOf(raw) === "";
  if (empty && !fromList) {
    if (field.optional) return [];
    putValue(observation, field.key, undefined);
    return [emptyCell(at, field.label)];
  }
  const read = empty ? { value: listed.length, problems: [] } : readField({ field, raw, at });
  putValue(observation, field.key, fromList ? listed.map(({ places: _, ...fault }) => fault) : read.value);
  if (!fromList || read.problems.length > 0 || read.value === listed.length) return read.problems;
  return [countDiffers(at, Number(read.value), listed.length)];
}

function placesOf(used: readonly FieldCell[], listed: readonly ListedFault[], note: string): Map<string, string> {
  return new Map([
    ["", used[0]?.at ?? note],
    [".note", note],
    ...used.map(({ field, at }) => [fieldPath(field.key), at] as const),
    ...listed.flatMap(({ places }, index) => [
      [`.faults[${index}].what`, places.what] as const,
      [`.faults[${index}].member`, places.member] as const,
    ]),
  ]);
}
