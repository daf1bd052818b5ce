import { type Checked, type Column, columnProblems, type Register } from "@jianheng/domain/registers";
import { type FormValue, type FormValues, rowOf } from "./form-values.ts";

/** What is wrong with one field, by itself and beside the others, looked at before anything is sent. */
export function fieldProblems(of: FieldChecked, form: FormValues): string[] {
  const { register, column, kept, ...checked } = of;
  // A number that is there already is shown masked: given back like that, it stays.
  if (column.type.kind === "resident-id" && kept !== null && form[column.id] === kept) return [];
  const problems = columnProblems({ register, row: rowOf(register, form), ...checked });
  return problems.filter(({ at }) => at === column.id).map(({ message }) => message.zh);
}

export interface FieldChecked extends Checked {
  register: Register;
  column: Column;
  /** What the field held when the form was opened. */
  kept: FormValue;
}
