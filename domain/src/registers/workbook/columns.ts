import type { Column, Register } from "../model.ts";

/** A column of a register's workbook: somebody takes two, his number and his name. */
export interface WorkbookColumn {
  header: string;
  column: Column;
  part: "value" | "name";
}

/** The columns of a register's workbook, in their order. */
export function workbookColumns({ columns }: Register): WorkbookColumn[] {
  return columns.flatMap((column): WorkbookColumn[] => {
    if (column.type.kind !== "person") return [{ header: column.name, column, part: "value" }];
    return [
      { header: `${column.name}身份证号`, column, part: "value" },
      { header: `${column.name}姓名`, column, part: "name" },
    ];
  });
}

/** The register as its workbook has it: people by their numbers, records by what they are called. */
export function inWorkbook(register: Register): Register {
  return { ...register, columns: register.columns.map(asWritten) };
}

function asWritten(column: Column): Column {
  switch (column.type.kind) {
    case "person":
      return { ...column, type: { kind: "resident-id" } };
    case "record":
      return { ...column, type: { kind: "text", most: 200 } };
    default:
      return column;
  }
}
