import { residentId } from "@jianheng/domain/kernel";
import type { Column, Register, Row, Value } from "@jianheng/domain/registers";
import type { z } from "zod";
import { openResidentId } from "../people/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { openNumber } from "./numbers.ts";
import type { listed } from "./schemas.ts";
import { answeredAs, type RecordRow } from "./select-store.ts";

type Shown = z.input<typeof listed>["values"];

/**
 * A record as it is answered: with the names of whom and what it names, and numbers masked; `whole` where it stands on
 * the trail what they are given out for.
 */
export function shownValues(
  personalData: PersonalData,
  of: { register: Register; row: RecordRow; whole?: boolean },
): Shown {
  const { register, row, whole = false } = of;
  const clear = rowOf(personalData, of);
  const numberOf = (number: string) => (whole ? number : residentId.mask(number));
  return Object.fromEntries(register.columns.map((column) => [column.id, shown(column)]));

  function shown(column: Column): Shown[string] {
    const value = clear[column.id] ?? null;
    if (typeof value !== "string") return value as Exclude<Value, readonly string[]>;
    const as = answeredAs(register, column);
    const name = String(row[`${as}_name`] ?? "");
    switch (column.type.kind) {
      case "resident-id":
        return numberOf(value);
      case "record":
      case "occupation":
        return { id: value, name };
      case "person": {
        const sealed = row[`${as}_sealed`];
        const number =
          sealed instanceof Buffer ? numberOf(openResidentId(personalData, { person: value, sealed })) : "";
        return { id: value, name, number };
      }
      default:
        return value;
    }
  }
}

/** A record as it is checked and compared: ids of whom and what it names, numbers in clear. */
export function rowOf(personalData: PersonalData, { register, row }: { register: Register; row: RecordRow }): Row {
  return Object.fromEntries(
    register.columns.map((column) => {
      const value = row[answeredAs(register, column)];
      if (value instanceof Buffer) {
        return [column.id, openNumber(personalData, { register, column, record: row.id, sealed: value })];
      }
      const decimal = column.type.kind === "amount" && value !== null;
      return [column.id, decimal ? Number(value) : (value as Value)];
    }),
  );
}
