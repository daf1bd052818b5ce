import type { Column, Register } from "@jianheng/domain/registers";

/** So many columns are read at a desk without pushing the table sideways. */
const MOST = 7;
/** Longer texts are read on the record's own page. */
const SHORT = 200;

/** The columns that the list of a register shows: all where they are few, else its key, what tells records apart and what is always known. */
export function mainColumns({ columns, key }: Register): Column[] {
  const fitting = columns.filter(({ type }) => type.kind !== "choices" && !(type.kind === "text" && type.most > SHORT));
  const ranked = [
    ...fitting.filter(({ id }) => key.includes(id)),
    ...fitting.filter(({ id, listed }) => listed && !key.includes(id)),
    ...fitting.filter(({ id, required }) => required && !key.includes(id)),
    ...fitting.filter(({ id, required }) => !required && !key.includes(id)),
  ];
  const chosen = new Set(ranked.slice(0, MOST));
  return columns.filter((column) => chosen.has(column));
}
