import type { Column, ColumnType, Register } from "@jianheng/domain/registers";

/** A column of a register's table, and its type as PostgreSQL writes it. */
export interface TableColumn {
  name: string;
  type: string;
}

/** The table of a register: what stands in the migrations, and a test holds the two against each other. */
export function tableOf({ id }: Register): string {
  return id.replaceAll("-", "_");
}

/** The columns of the table that hold one column of a register; two where it is sealed and found by an index. */
export function columnsOf({ id, type }: Column): readonly [TableColumn, ...TableColumn[]] {
  const name = id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  switch (type.kind) {
    case "resident-id":
      return [
        { name: `${name}_index`, type: "bytea" },
        { name: `${name}_sealed`, type: "bytea" },
      ];
    case "occupation":
      return [{ name: `${name}_id`, type: "text" }];
    case "person":
    case "record":
      return [{ name: `${name}_id`, type: "uuid" }];
    default:
      return [{ name, type: PLAIN[type.kind] }];
  }
}

/** The columns by which a record is found again, as its table's key names them after the organisation. */
export function keyOf(register: Register): string[] {
  return register.key.map((id) => {
    const column = register.columns.find((one) => one.id === id);
    if (!column) throw new Error(`the register ${register.id} has no column ${id} for its key`);
    return columnsOf(column)[0].name;
  });
}

type PlainKind = Exclude<ColumnType["kind"], "resident-id" | "occupation" | "person" | "record">;

const PLAIN: Readonly<Record<PlainKind, string>> = {
  text: "text",
  day: "date",
  year: "smallint",
  count: "integer",
  amount: "numeric",
  "yes-no": "boolean",
  choice: "text",
  choices: "text[]",
  level: "smallint",
};
