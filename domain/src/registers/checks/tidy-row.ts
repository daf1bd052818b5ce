import { residentId } from "../../kernel/index.ts";
import type { Column, Register, Row, Value } from "../model.ts";

/**
 * What was given, column by column, as it is kept: blanks around texts cut off, the empty text nothing, choices in the
 * order of their list. What is of another type than its column stays, and is told by `rowProblems`.
 */
export function tidyRow({ columns }: Register, given: Readonly<Record<string, Value | undefined>>): Row {
  return Object.fromEntries(columns.map((column) => [column.id, tidy(column, given[column.id] ?? null)]));
}

function tidy({ type }: Column, value: Value): Value {
  if (typeof value === "string") {
    const text = type.kind === "resident-id" ? residentId.normalise(value) : value.trim();
    return text === "" ? null : text;
  }
  if (type.kind !== "choices" || !Array.isArray(value)) return value;
  const known: readonly string[] = type.of.map(({ id }) => id);
  const strange = value.filter((id) => !known.includes(id));
  const chosen = [...known.filter((id) => value.includes(id)), ...strange];
  return chosen.length === 0 ? null : chosen;
}
