import type { Column, Register, Row, Value } from "@jianheng/domain/registers";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { sealNumber } from "./numbers.ts";
import { columnsOf } from "./table-of.ts";

/** What a column of a table is to hold. */
export interface TableValue {
  name: string;
  type: string;
  value: Value | Buffer;
}

/** A row, or some columns of one, as the columns of its table hold it. */
export function tableValues(
  personalData: PersonalData,
  of: { register: Register; record: string; row: Row; columns?: readonly Column[] },
): TableValue[] {
  const { register, record, row, columns = register.columns } = of;
  return columns.flatMap((column): TableValue[] => {
    const [first, second] = columnsOf(column);
    const value = row[column.id] ?? null;
    if (!second) return [{ ...first, value }];
    if (typeof value !== "string") return [first, second].map((one) => ({ ...one, value: null }));
    const { index, sealed } = sealNumber(personalData, { register, column, record, number: value });
    return [
      { ...first, value: index },
      { ...second, value: sealed },
    ];
  });
}
