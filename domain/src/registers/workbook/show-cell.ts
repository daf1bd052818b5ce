import type { Column, Value } from "../model.ts";
import type { NamedOccupation } from "../occupations.ts";
import { choicesOf } from "./choices.ts";

/** A value as its cell has it: what `readCell` reads as the same. People and records come as what is written for them. */
export function showCell(
  { type }: Column,
  value: Value,
  occupations: readonly NamedOccupation[],
): string | number | null {
  if (value === null) return null;
  const choices = choicesOf(type, occupations);
  const nameOf = (one: Value) => choices?.find(({ value: known }) => known === one)?.name ?? String(one);
  if (Array.isArray(value)) return value.map(nameOf).join("、");
  if (choices) return nameOf(value);
  return typeof value === "number" && type.kind !== "year" ? value : String(value);
}
