import { type Choice, findRegister } from "@jianheng/domain/registers";

/** What is chosen in a column of a register, in words. */
export function choiceName(register: string, column: string, id: string): string {
  return choicesOf(register, column).find((one) => one.id === id)?.name ?? id;
}

/** Rows in the order in which a column's choices stand. */
export function inOrderOfUse<Row extends { use: string }>(register: string, rows: readonly Row[]): Row[] {
  const ids = choicesOf(register, "use").map(({ id }) => id);
  return [...rows].sort((one, other) => ids.indexOf(one.use) - ids.indexOf(other.use));
}

function choicesOf(register: string, column: string): readonly Choice[] {
  const type = findRegister(register)?.columns.find((one) => one.id === column)?.type;
  return type?.kind === "choice" ? type.of : [];
}
