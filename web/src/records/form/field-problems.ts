import { type Checked, type Column, columnProblems, type Register } from "@jianheng/domain/registers";
import { type FormValue, rowOf } from "./form-values.ts";

/** What is wrong with one field by itself, looked at before anything is sent. */
export function fieldProblems(of: FieldChecked, held: FormValue | undefined): string[] {
  const { register, column, kept, ...checked } = of;
  // A number that is there already is shown masked: given back like that, it stays.
  if (column.type.kind === "resident-id" && kept !== null && held === kept) return [];
  // Whether a column has anything to say may be for another one to tell: that is looked at once all of it is sent.
  const itself: Column = { ...column, required: column.required && !column.unless };
  const alone: Register = { ...register, columns: [itself], rules: [] };
  const row = rowOf(alone, { [column.id]: held });
  return columnProblems({ register: alone, row, ...checked }).map(({ message }) => message.zh);
}

export interface FieldChecked extends Checked {
  register: Register;
  column: Column;
  /** What the field held when the form was opened. */
  kept: FormValue;
}
