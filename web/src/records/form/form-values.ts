import { type Column, type Register, type Row, tidyRow, type Value } from "@jianheng/domain/registers";
import type { ShownValue, ShownValues } from "../../api/models.ts";

/** What stands in the fields of a form: texts, and lists of texts where several are chosen. */
export type FormValues = Readonly<Record<string, FormValue | undefined>>;
export type FormValue = string | string[] | null;

const NUMBER = /^\d+(\.\d+)?$/;

/** What the fields of a form hold for a record that is there. */
export function formOf({ columns }: Register, values: ShownValues): Record<string, FormValue> {
  return Object.fromEntries(columns.map((column) => [column.id, heldFor(values[column.id])]));
}

function heldFor(value: ShownValue | undefined): FormValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value;
  if (typeof value === "object") return value.id;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

/** A row as it is written, from the fields of a form. What can't be read stays as it is, to be refused in words. */
export function rowOf(register: Register, form: FormValues): Row {
  return tidyRow(
    register,
    Object.fromEntries(register.columns.map((column) => [column.id, readValue(column, form[column.id])])),
  );
}

function readValue({ type }: Column, held: FormValue | undefined): Value {
  if (held === null || held === undefined) return null;
  if (typeof held !== "string") return held;
  switch (type.kind) {
    case "yes-no":
      return held === "yes" ? true : held === "no" ? false : null;
    case "year":
    case "count":
    case "amount":
    case "level":
      return numberOf(held);
    default:
      return held;
  }
}

/** Digits as they are typed in offices: full width, with commas between thousands. */
function numberOf(text: string): Value {
  const plain = text.normalize("NFKC").replaceAll(/[\s,]/g, "");
  return NUMBER.test(plain) ? Number(plain) : text.trim();
}
