import type { Register } from "@jianheng/domain/registers";
import type { ShownValues } from "../api/models.ts";
import { wordsOf } from "./words-of.ts";

/** What a record is called among those of its register: what its key says. */
export function recordName(register: Register, values: ShownValues): string {
  const key = register.key.flatMap((id) => register.columns.find((column) => column.id === id) ?? []);
  return key.map((column) => wordsOf(column, values[column.id])).join("　");
}

/** The same, with what tells it apart at a glance: 2026-003（电工，高级工（三级））. */
export function recordChoice(register: Register, values: ShownValues): string {
  const others = register.columns.filter(({ id, required }) => required && !register.key.includes(id));
  const more = others
    .slice(0, 2)
    .map((column) => wordsOf(column, values[column.id]))
    .filter((words) => words !== "");
  return `${recordName(register, values)}${more.length === 0 ? "" : `（${more.join("，")}）`}`;
}
