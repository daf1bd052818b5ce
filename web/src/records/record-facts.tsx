import type { Column, Register } from "@jianheng/domain/registers";
import type { ReactNode } from "react";
import { Facts } from "../ui/facts.tsx";

/** More than that stand in two columns at a desk. */
const MANY = 8;

/** All that a record says, by its columns. */
export function RecordFacts({ register, cell }: { register: Register; cell: (column: Column) => ReactNode }) {
  const facts = register.columns.map((column) => ({ name: column.name, value: cell(column) }));
  return (
    <div className={facts.length > MANY ? "record-facts two" : "record-facts"}>
      <Facts of={facts} />
    </div>
  );
}
