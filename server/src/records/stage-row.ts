import { randomUUID } from "node:crypto";
import type { Register } from "@jianheng/domain/registers";
import { residentIndex } from "../people/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { sealNumber } from "./numbers.ts";
import type { NumberedRow } from "./read-rows.ts";
import type { StagedColumn } from "./staged-columns.ts";

/** A row of a workbook as it waits: numbers of people sealed and indexed already, bytes as PostgreSQL writes them. */
export function stageRow(
  personalData: PersonalData,
  of: { register: Register; columns: readonly StagedColumn[]; row: NumberedRow },
): Record<string, unknown> {
  const { register, columns, row } = of;
  const id = randomUUID();
  const staged: Record<string, unknown> = { at: row.index, id };
  for (const { column, value, named, sealed } of columns) {
    const given = row.row[column.id] ?? null;
    const { kind } = column.type;
    if (typeof given !== "string" || (kind !== "person" && kind !== "resident-id")) {
      staged[value] = given;
    } else if (kind === "person") {
      staged[value] = hex(residentIndex(personalData, given));
      const name = row.names[column.id];
      staged[named] = name === undefined ? "" : name;
    } else {
      const number = sealNumber(personalData, { register, column, record: id, number: given });
      staged[value] = hex(number.index);
      staged[sealed] = hex(number.sealed);
    }
  }
  return staged;
}

function hex(bytes: Buffer): string {
  return `\\x${bytes.toString("hex")}`;
}
